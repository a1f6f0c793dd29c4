import { COUNT_OF, SHARE_WORDS } from "../changing-words.ts";
import type { FieldWording } from "./field-wording.ts";

const MENTOR = "наставник";
const MENTEE = "наставляем|подопечн|прикрепленн|=менти";
/** «Учителей» may be fewer than «педагогических работников»: in doubt, see `doubtfulStems`. */
const TEACHER = "педагог|педработник|учител|преподавател|воспитател";
const LEARNER = "обучающ|учащ|ученик|школьник|=детей|=дети|=детям|ребят|воспитанник|подростк";
const SATISFACTION = "удовлетвор";

/** How forms say that somebody takes part; of mentors and mentees all of them do, so the words add nothing. */
const TAKING_PART = [
  "привлеченн|=привлечено|=привлечены|=участвуют|=участвовало|=задействовано|=включено|=вовлечено|состоящ|=занято|зарегистрированн|числящ",
  "участвующ|участвует|=участие|вошедш|включенн|вовлеченн|задействован|охваченн|являющ|=являются|осуществляющ|выступающ|=выступают|ставш|=состоит|=числится",
  "=действует|=действуют|=действующих|=работает|=работают|=работающих|принимающ",
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

const CHILDREN = ["обучающ|учащ|ученик|школьник|ребят|студент|воспитанник", "=детей|=дети|=детям"];
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
  may: [...TAKING_PART, ...may, "представител|сотрудник"],
  // «Наставники обучающихся» may be those who mentor them; «из числа обучающихся» and «обучающиеся-наставники» are meant.
  neverRuns: [
    [MENTOR, word],
    [WORKING_WITH, word],
    // «количество предприятий …», «родители наставников» count something else
    [COUNT_OF, "предприят|=организаций"],
    ["родител", MENTOR],
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
    may: [...TAKING_PART, "=банк|=банке|=базе"],
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
  mentorsBy("mentors.learners", LEARNER, [], "Наставники из числа обучающихся"),
  mentorsBy(
    "mentors.parents",
    "родител",
    ["законн", "обучающ"],
    "Наставники из числа родителей (законных представителей)",
  ),
  mentorsBy("mentors.graduates", "выпускник", [], "Наставники из числа выпускников"),
  mentorsBy(
    "mentors.employers",
    "работодател|предприят",
    ["предприят", "работодател", "=организаций", "партнер", "специалист"],
    "Наставники из числа работодателей",
  ),
  mentorsBy("mentors.students", "студент", [], "Наставники из числа студентов"),
  {
    field: "mentees.total",
    needs: [MENTEE],
    may: [...TAKING_PART, "=банк|=банке|=базе"],
    never: [SHARE_WORDS, SATISFACTION, ...NARROWING, MENTOR, `${TEACHER}|${LEARNER}|студент|специалист`],
    seen: "Количество наставляемых, всего",
  },
  {
    field: "mentees.total",
    needs: ["отношении", "=которых", "осуществля", "=наставничество"],
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
  menteesBy("mentees.disabled", "овз", ["овз", "инвалид", ...CHILDREN], "Наставляемые с ОВЗ"),
  menteesBy(
    "mentees.registered",
    "учет",
    [
      "состоящ|состоят|стоящ|=стоят",
      "различн|разных|=любом|=любой",
      "=видах|=вида|=виды",
      "профилактическ",
      ...CHILDREN,
    ],
    "Наставляемые, состоящие на учёте",
  ),
  menteesBy(
    "mentees.gifted",
    "одарен",
    ["проявивш|проявля", "мотивированн", "талантлив", ...CHILDREN],
    "Одарённые наставляемые",
  ),
  {
    field: "training.mentorsTrained",
    needs: [
      MENTOR,
      "обучени|обученн|=обучены|=обучено|подготовк|повышен|курс",
      "прошед|=прошли|=прошло|обученн|=обучены|=обучено|получивш|=получили",
    ],
    may: [
      "=программам",
      "=уже|специальн|дополнительн",
      "прошед",
      "обучен",
      "подготовк",
      "повышен|=квалификации",
      "курс",
      "переподготовк",
      "=вопросам",
    ],
    never: [SHARE_WORDS, SATISFACTION, MENTEE, "категори"],
    seen: "Количество наставников, прошедших обучение",
  },
  {
    field: "incentives.mentorsPaid",
    needs: [MENTOR, "доплат|выплат|надбавк"],
    neverRuns: [[COUNT_OF, "доплат|выплат"]],
    may: [
      "получа",
      "установлен",
      "стимулирующ",
      "ежемесячн",
      "=имеющих|=имеют",
      "=получают|=получает|материальн|поощрени|денежн",
      "=идет|=начисляется|производит|=назначены|=назначена",
      "=работу",
    ],
    never: [SHARE_WORDS, "размер", "сумм", MENTEE],
    seen: "Количество наставников, получающих доплату",
  },
];
