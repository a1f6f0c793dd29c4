import { COUNT_OF, SHARE_WORDS } from "../changing-words.ts";
import type { FieldWording } from "./field-wording.ts";

const MENTOR = "наставник";
const MENTEE = "наставляем|прикрепленн";
/** «Учителей» may be fewer than «педагогических работников»: in doubt, see `doubtfulStems`. */
const TEACHER = "педагог|педработник|учител|преподавател|воспитател";
const LEARNER = "обучающ|учащ|ученик|школьник|=детей|=дети|=детям|=детьми|ребят|воспитанник|подростк";
const SATISFACTION = "удовлетвор";

/** How forms say that somebody takes part; of mentors and mentees all of them do, so the words add nothing. */
const TAKING_PART = [
  "привлеч|привлека|участвуют|участвовал|задейств|включен|включил|вовлеч|вовлека|состоящ|состоят|=занят|=занято|=заняты|=занятых|=занятые|зарегистрирован|числящ|числят",
  "участвующ|участвует|=участие|вошедш|=вошли|=вошло|охвачен|=охват|=приняли|принявш|=назначено|=назначены|назначенн|=определено|=стали|=стало|=выполняют|=выполняли|выполняющ|=роль|=роли|являющ|=являются|осуществляющ|выступающ|=выступают|ставш|=состоит|=числится",
  "=действует|=действуют|действующ|=работает|=работают|=работающих|=работающие|принимающ|внесенн|=внесены|=внесено|=учтено|=учтены|активн|представляющ|=занимается|=занимаются",
];
/** Words by which a form narrows a count; a count without its own narrowing word must not have any. */
const NARROWING = [
  "обучени|прошед|прошл|повышен|курс|доплат|выплат|стимул|поощр|награ|согласи",
  "молод|стаж|возраст|=лет|овз|инвалид|учет|одарен|категори|конкурс",
  "=форм|=форма|=формы|=формам|=форме|=пар|=пары|=парах|=пара|=группы|=групп",
  "договор|анкет|опрос|встреч|ссылк|приказ|образован",
];
const narrowingBut = (...allowed: readonly string[]) =>
  NARROWING.map((stem) =>
    stem
      .split("|")
      .filter((each) => !allowed.includes(each))
      .join("|"),
  ).filter((stem) => stem !== "");

const CHILDREN = [
  "обучающ|учащ|ученик|школьник|ребят|студент|воспитанник",
  "=детей|=дети|=детям|=детьми|=ребенок",
];
/** «Обучающиеся особых категорий» are these children, however they are told apart below. */
const SPECIAL = ["категори", "особ|отдельн|льготн"];
const STAFF_WORDS = [
  "работник",
  "педагогическ",
  "сотрудник",
  "=кадров",
  "педагог",
  "преподавател",
  "=взрослых",
];

/** «Наставники, работающие с обучающимися», «наставляемые у педагогов»: the other side of the pair. */
const WORKING_WITH = "=с|=со|=для|=у|=над|=за|=к|=при";

const mentorsBy = (
  field: FieldWording["field"],
  word: string,
  may: readonly string[],
  seen: string,
): FieldWording => ({
  field,
  needs: [MENTOR, word],
  may: [...TAKING_PART, ...may, "представител|сотрудник|=взрослые|=взрослых|работник"],
  // «Наставники обучающихся» may be those who mentor them; «из числа обучающихся» and «обучающиеся-наставники» are meant.
  neverRuns: [
    [MENTOR, word],
    [WORKING_WITH, word],
    // «количество предприятий …», «родители наставников» count something else
    [COUNT_OF, "предприят|=организаций"],
    ["родител", MENTOR],
    // «детей сотрудников» are of the family
    ["=детей|=дети", "сотрудник|работник|педагог|учител|наставник"],
  ],
  never: [SHARE_WORDS, SATISFACTION, ...NARROWING, MENTEE],
  seen,
});

const menteesBy = (
  field: FieldWording["field"],
  word: string,
  may: readonly string[],
  seen: string,
): FieldWording => ({
  field,
  needs: [MENTEE, word],
  neverRuns: [[WORKING_WITH, `${TEACHER}|${LEARNER}|студент`]],
  may: [...TAKING_PART, ...may, "=назначен|=назначены", "=участников"],
  never: [SHARE_WORDS, SATISFACTION, ...narrowingBut(...word.split("|"), ...may), MENTOR],
  seen,
});

export const participantWordings: readonly FieldWording[] = [
  {
    field: "mentors.total",
    needs: [MENTOR],
    may: [...TAKING_PART, "=банк|=банке|=базе|=базу|=реестр|=реестре"],
    never: [
      SHARE_WORDS,
      SATISFACTION,
      ...NARROWING,
      MENTEE,
      `${TEACHER}|${LEARNER}|родител|выпускник|работодател|студент|предприят|партнер`,
    ],
    seen: "Количество наставников, всего",
  },
  mentorsBy(
    "mentors.teachers",
    TEACHER,
    STAFF_WORDS,
    "Количество наставников из числа педагогических работников",
  ),
  {
    field: "mentors.teachers",
    needs: ["педагог|педработник", "осуществля|ведущ", "наставническ|=наставничество"],
    may: [...STAFF_WORDS, "деятельност"],
    never: [SHARE_WORDS, ...NARROWING, MENTEE],
    seen: "Количество педагогов, осуществляющих наставническую деятельность",
  },
  mentorsBy("mentors.learners", LEARNER, ["старшеклассник"], "Наставники из числа обучающихся"),
  mentorsBy(
    "mentors.parents",
    "родител",
    ["законн", LEARNER],
    "Наставники из числа родителей (законных представителей)",
  ),
  mentorsBy(
    "mentors.graduates",
    "выпускник",
    ["=вернулись|=пришли|=выпустились"],
    "Наставники из числа выпускников",
  ),
  mentorsBy(
    "mentors.employers",
    "работодател|предприят",
    [
      "предприят",
      "работодател",
      "=организаций",
      "партнер",
      "специалист",
      "=пришло|=пришли|=пришедших|социальн|=бизнеса|производств|=компаний|=фирм",
    ],
    "Наставники из числа работодателей",
  ),
  mentorsBy(
    "mentors.students",
    "студент",
    ["=вуза|=вузов|колледж|техникум|=спо|=поо"],
    "Наставники из числа студентов",
  ),
  {
    field: "mentees.total",
    needs: [MENTEE],
    may: [...TAKING_PART, "=банк|=банке|=базе"],
    never: [SHARE_WORDS, SATISFACTION, ...NARROWING, MENTOR, `${TEACHER}|${LEARNER}|студент|специалист`],
    seen: "Количество наставляемых, всего",
  },
  {
    field: "mentees.total",
    needs: ["отношении", "=которых", "осуществля", "=наставничество|наставническ"],
    may: ["=деятельность"],
    never: [SHARE_WORDS, ...NARROWING, MENTOR, `${TEACHER}|${LEARNER}|студент|специалист`],
    seen: "Число лиц, в отношении которых осуществляется наставничество",
  },
  menteesBy("mentees.teachers", TEACHER, STAFF_WORDS, "Количество наставляемых из числа педагогов"),
  menteesBy("mentees.learners", LEARNER, [], "Наставляемые из числа обучающихся"),
  menteesBy("mentees.students", "студент", [], "Наставляемые из числа студентов"),
  menteesBy(
    "mentees.earlyCareer",
    "молод|=0-3",
    [
      ...STAFF_WORDS,
      "специалист",
      "педагог",
      "учител",
      "стаж",
      "=лет",
      "=работы",
      "=0",
      "=3",
      "=0-3",
      "=опыт|=опытом",
      "молод",
      "начинающ",
      "включительно",
      "преподавател",
    ],
    "Количество наставляемых из числа молодых специалистов",
  ),
  ...(
    [
      [
        ["охвачен|=участвует|=участвуют|участвующ|включен|вовлечен|вошедш"],
        "=наставничеством|=наставничества|=наставничестве|=наставничество",
        "охваченных наставничеством",
      ],
      [["=имеющих"], "=наставника|=наставников", "имеющих наставника"],
      [
        ["=закреплен|=закреплены", "=которыми"],
        "=наставник|=наставники",
        "за которыми закреплены наставники",
      ],
    ] as const
  ).map(
    ([how, what, phrase]): FieldWording => ({
      field: "mentees.earlyCareer",
      needs: ["молод", "специалист|педагог|учител", ...how, what],
      may: [
        "воспитател|преподавател",
        "=опыт|=опытом|=стаж|=стажем|=работы|=лет|=0|=3|=0-3",
        ...STAFF_WORDS,
        "педагог",
      ],
      never: [SHARE_WORDS, "обучени|прошед|категори|опрос|анкет|конкурс|согласи"],
      seen: `Количество молодых специалистов, ${phrase}`,
    }),
  ),
  menteesBy(
    "mentees.disabled",
    "овз",
    ["овз", "инвалид", "=статус|=статусом", ...SPECIAL, ...CHILDREN],
    "Наставляемые с ОВЗ",
  ),
  menteesBy(
    "mentees.registered",
    "учет",
    [
      "состоящ|состоят|стоящ|=стоят",
      "=видов|различн|разных|=любом|=любой|=стоит|внутришкольн|=вшк|=пдн|=кдн|=всех|=пду",
      ...SPECIAL,
      "=видах|=вида|=виды",
      "профилактическ",
      ...CHILDREN,
    ],
    "Наставляемые, состоящие на учёте",
  ),
  menteesBy(
    "mentees.gifted",
    "одарен",
    [...SPECIAL, "проявивш|проявля", "мотивированн", "талантлив", ...CHILDREN],
    "Одарённые наставляемые",
  ),
];
