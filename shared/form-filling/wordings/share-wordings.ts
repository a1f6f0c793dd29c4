import { COUNT_WORDS, SHARE_WORDS } from "../changing-words.ts";
import type { FieldWording } from "./field-wording.ts";

const MENTOR = "наставник";
const MENTEE = "наставляем";
const CHILDREN = [
  "=стали|=ставших|=ставшие",
  "=детей|=дети|ребят",
  "обучающ|учащ|школьник|ученик|старшеклассник",
  "возраст",
  "=лет",
  "подростк",
  "вошедш|включенн|вовлеченн|выступающ|являющ|участвующ|охват|охвачен|=участвуют|задействованн|привлеченн|=роль|=роли",
];
/** «из общего числа», «общего количества»: what the share is of. */
const OF_WHOLE = ["=всех|=всем|=общей|=общему|=общем|=количества|=численности|=числу|=количеству"];

/** The first of the two surveys: what people expected before they began. */
const BEFORE = "=до|входн|первичн|=первый|=первая|=первого|=первом|вводн|стартов|ожидан";

/** Percentages of Р-145 and of the local forms that follow it. */
export const shareWordings: readonly FieldWording[] = [
  {
    field: "training.shareOfMentors",
    needs: [SHARE_WORDS, MENTOR, "обучени|обученн|подготовк|повышен|курс"],
    may: [
      "прошед|=прошли|=прошел|=прошло|действующ",
      "обучен",
      "подготовк",
      "повышен|=квалификации",
      "курс",
      "=процентах|=программам|дополнительн|профессиональн|=вопросам",
      ...OF_WHOLE,
    ],
    never: [MENTEE, "категори"],
    neverOwn: ["педагог|учител|обучающ"],
    seen: "Доля наставников, прошедших обучение, %",
  },
  {
    field: "shares.earlyCareerMentees",
    needs: [
      SHARE_WORDS,
      "молод|=0-3|начинающ",
      "специалист|педагог|учител",
      "наставляем|охват|охвачен|прикрепленн|=участвует|=участвуют|участвующ",
    ],
    may: [
      "педагог|специалист|учител|работник",
      "=опыт|=опытом|=работы|=стаж|=стажем|=лет|=0|=3|=0-3",
      "наставляем",
      "вошедш|охват|охвачен|вовлеченн|включенн|участвующ|прикрепленн|являющ",
      "преподавател|воспитател",
      "=наставничество|=наставничестве|=общего",
    ],
    never: ["удовлетвор", "=роль", MENTOR],
    seen: "Доля молодых специалистов, вошедших в программы наставничества в роли наставляемых, %",
  },
  {
    field: "shares.age10to19Mentees",
    needs: [SHARE_WORDS, "=10|=10-19", "=19|=10-19", `${MENTEE}|прикрепленн|охват|охвачен`],
    may: CHILDREN,
    never: ["удовлетвор", "=15|=15-19", MENTOR],
    seen: "Доля детей в возрасте от 10 до 19 лет, вошедших в программы наставничества в роли наставляемого",
  },
  {
    field: "shares.age15to19Mentors",
    needs: [SHARE_WORDS, "=15|=15-19", "=19|=15-19", MENTOR],
    may: CHILDREN,
    never: ["удовлетвор", "=10|=10-19", MENTEE],
    seen: "Доля детей и подростков в возрасте от 15 до 19 лет, вошедших в программы в роли наставника",
  },
  {
    field: "shares.enterprises",
    needs: [
      SHARE_WORDS,
      "предприят|работодател",
      MENTOR,
      "=которых|=чьи|предостав|направивш|выделивш|делегировавш|давш|командировавш|привлекш",
    ],
    may: [
      "вовлеч|включ|участв|сотрудник|работник|=качестве|=роли|=работают|=есть|=общем|=числе",
      "территори|=муниципалитета|=района|=округа|=города|=региона",
      "=организаций",
      "вошедш",
      "=своих",
      ...OF_WHOLE,
      "предприят|работодател",
      "партнер",
    ],
    never: ["удовлетвор", MENTEE],
    seen: "Доля предприятий (организаций), вошедших в программы наставничества, предоставив своих наставников",
  },
  ...[
    { field: "satisfaction.mentors", role: MENTOR, other: MENTEE, word: "наставников" } as const,
    { field: "satisfaction.mentees", role: MENTEE, other: MENTOR, word: "наставляемых" } as const,
  ].flatMap(({ field, role, other, word }): FieldWording[] => {
    const level: FieldWording = {
      field,
      needs: ["удовлетворенност", role],
      may: [
        "=уровень|=уровня",
        "=участием|=участия",
        "=участников",
        "опрос|анкет",
        "=замер|=замеру|=завершения|=проц|=после|=программы|=работы|итогов|второй|повторн|завершающ",
        "=окончании|=завершении",
        SHARE_WORDS,
      ],
      never: [COUNT_WORDS, other, BEFORE, "родител|педагог|учител|обучающ", "ожидан", "условия"],
      seen: `Уровень удовлетворённости ${word} участием в программах, %`,
    };
    // «степень» alone may be a word of the answer («высокая»)
    const degree: FieldWording = {
      ...level,
      needs: ["=степень|=степени", SHARE_WORDS, ...level.needs],
      seen: `Степень удовлетворённости ${word}, %`,
    };
    return [level, degree];
  }),
  ...[
    { field: "satisfaction.mentorsBefore", role: MENTOR, other: MENTEE, word: "наставников" } as const,
    { field: "satisfaction.menteesBefore", role: MENTEE, other: MENTOR, word: "наставляемых" } as const,
  ].map(
    ({ field, role, other, word }): FieldWording => ({
      field,
      needs: ["удовлетворенност|ожидани", role, BEFORE],
      may: [
        "=замер|=замеру|=первичный|=первичного|=степень",
        "=уровень|=уровня",
        "=участием|=участия",
        "=участников",
        "опрос|анкет",
        SHARE_WORDS,
      ],
      never: [COUNT_WORDS, other, "родител|педагог|учител|обучающ", "условия", "второй|повторн|итогов"],
      seen: `Удовлетворённость ${word} (входной опрос), %`,
    }),
  ),
  ...[
    { field: "satisfaction.mentors", role: MENTOR, other: MENTEE, word: "наставников" } as const,
    { field: "satisfaction.mentees", role: MENTEE, other: MENTOR, word: "наставляемых" } as const,
  ].map(
    ({ field, role, other, word }): FieldWording => ({
      field,
      needs: [SHARE_WORDS, role, "удовлетворенных|удовлетворенные|удовлетворены|довольн"],
      may: ["=участием|=участия", "опрос|анкет|итогов", "=насколько"],
      never: [other, BEFORE, "родител|педагог|учител|обучающ", "=не"],
      seen: `Доля ${word}, удовлетворённых участием в программах, %`,
    }),
  ),
];
