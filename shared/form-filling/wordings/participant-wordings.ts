import { compactForm, mentoringFormKeys, mentoringForms } from "../../people/mentoring-forms.ts";
import { foldSpaces } from "../../text/fold.ts";
import type { FieldWording } from "../field-wordings.ts";
import { WHOLE_FORM } from "../words.ts";

const SHARE = ["дол", "%", "процент", "удельн", "удовлетвор"];
const MENTOR = "наставник";
const MENTEE = "наставляем|подопечн|сопровождаем";
/** Words by which a form narrows a count; a count without its own narrowing word must not have any. */
const NARROWING = [
  "обучен",
  "прошед",
  "повышен",
  "курс",
  "доплат",
  "стимул",
  "поощр",
  "награ",
  "согласи",
  "молод",
  "стаж",
  "возраст",
  "лет",
  "овз",
  "инвалид",
  "учет",
  "одарен",
  "форм",
  "пар",
  "групп",
  "договор",
  "анкет",
  "опрос",
  "встреч",
  "ссылк",
  "приказ",
];

const mentorsBy = (field: FieldWording["field"], word: string, seen: string): FieldWording => ({
  field,
  needs: [MENTOR, word],
  may: [
    "категори",
    "работник",
    "педагогическ",
    "сотрудник",
    "представител",
    "предприят",
    "партнер",
    "законн",
  ],
  never: [...SHARE, ...NARROWING, "наставляем"],
  seen,
});

const menteesBy = (
  field: FieldWording["field"],
  word: string,
  seen: string,
  ...allowed: string[]
): FieldWording => ({
  field,
  needs: [MENTEE, word],
  may: ["категори", "работник", "педагогическ", "сотрудник", ...allowed],
  never: [...SHARE, ...NARROWING.filter((stem) => !allowed.includes(stem)), MENTOR],
  seen,
});

const counts: readonly FieldWording[] = [
  {
    field: "mentors.total",
    needs: [MENTOR],
    may: ["банк", "баз", "действующ"],
    never: [
      ...SHARE,
      ...NARROWING,
      "наставляем",
      "педагог",
      "учител",
      "обучающ",
      "родител",
      "выпускник",
      "работодател",
      "студент",
    ],
    seen: "Количество наставников, всего",
  },
  mentorsBy(
    "mentors.teachers",
    "педагог|учител|воспитател",
    "Количество наставников из числа педагогических работников",
  ),
  mentorsBy("mentors.learners", "обучающ|учащ|ученик|школьник", "Наставники из числа обучающихся"),
  mentorsBy("mentors.parents", "родител", "Наставники из числа родителей (законных представителей)"),
  mentorsBy("mentors.graduates", "выпускник", "Наставники из числа выпускников"),
  mentorsBy("mentors.employers", "работодател|предприят", "Наставники из числа работодателей"),
  mentorsBy("mentors.students", "студент", "Наставники из числа студентов"),
  {
    field: "mentees.total",
    needs: [MENTEE],
    may: ["банк", "баз"],
    never: [
      ...SHARE,
      ...NARROWING,
      MENTOR,
      "педагог",
      "учител",
      "обучающ",
      "ученик",
      "студент",
      "специалист",
    ],
    seen: "Количество наставляемых, всего",
  },
  menteesBy("mentees.teachers", "педагог|учител|воспитател", "Количество наставляемых из числа педагогов"),
  menteesBy("mentees.learners", "обучающ|учащ|ученик|школьник", "Наставляемые из числа обучающихся"),
  menteesBy("mentees.students", "студент", "Наставляемые из числа студентов"),
  menteesBy(
    "mentees.earlyCareer",
    "молод",
    "Количество наставляемых из числа молодых специалистов",
    "молод",
    "специалист",
    "педагог",
  ),
  menteesBy(
    "mentees.disabled",
    "овз|инвалид|ограничен",
    "Наставляемые с ОВЗ",
    "овз",
    "возможност",
    "здоров",
    "обучающ",
  ),
  menteesBy(
    "mentees.registered",
    "учет",
    "Наставляемые, состоящие на учёте",
    "учет",
    "состоящ",
    "обучающ",
    "=вшк",
    "=пдн",
  ),
  menteesBy("mentees.gifted", "одарен", "Одарённые наставляемые", "одарен", "обучающ", "=дети"),
  {
    field: "training.mentorsTrained",
    needs: [MENTOR, "обучен|подготовк|повышен|курс", "прошед|обучен"],
    may: ["прошед", "обучен", "подготовк", "повышен", "квалификац", "курс", "переподготовк"],
    never: [...SHARE, "наставляем"],
    seen: "Количество наставников, прошедших обучение",
  },
  {
    field: "training.shareOfMentors",
    needs: [MENTOR, "обучен|подготовк|повышен|курс", "дол|процент|%"],
    may: ["прошед", "обучен", "подготовк", "повышен", "квалификац", "курс", "дол", "процент", "%"],
    never: ["наставляем"],
    seen: "Доля наставников, прошедших обучение, %",
  },
  {
    field: "shares.earlyCareerMentees",
    needs: [
      "дол|процент|%",
      "молод",
      "специалист|педагог|учител",
      "наставляем|сопровожд|программ|охвачен|наставничеств",
    ],
    may: ["дол", "процент", "%", "педагог", "специалист", "учител", "опыт", "работ", "лет", "=0", "=3"],
    never: ["удовлетвор"],
    seen: "Доля молодых специалистов, вошедших в программы наставничества в роли наставляемых, %",
  },
  {
    field: "shares.age10to19Mentees",
    needs: ["дол|процент|%", "=10|10-19", "=19|10-19", "наставляем"],
    may: ["дет", "обучающ", "возраст", "лет", "дол", "процент", "%", "подростк"],
    never: ["удовлетвор", "=15"],
    seen: "Доля детей в возрасте от 10 до 19 лет, вошедших в программы наставничества в роли наставляемого",
  },
  {
    field: "shares.age15to19Mentors",
    needs: ["дол|процент|%", "=15|15-19", "=19|15-19", MENTOR],
    may: ["дет", "обучающ", "возраст", "лет", "дол", "процент", "%", "подростк"],
    never: ["удовлетвор", "=10"],
    seen: "Доля детей и подростков в возрасте от 15 до 19 лет, вошедших в программы в роли наставника",
  },
  {
    field: "satisfaction.mentors",
    needs: ["удовлетвор", MENTOR],
    may: ["участи", "%", "процент", "=итогам", "опрос", "опросн", "опросный", "дол"],
    never: ["наставляем", "ожидан"],
    seen: "Уровень удовлетворённости наставников участием в программах, %",
  },
  {
    field: "satisfaction.mentees",
    needs: ["удовлетвор", MENTEE],
    may: ["участи", "%", "процент", "=итогам", "опрос", "опросн", "опросный", "дол"],
    never: [MENTOR, "ожидан"],
    seen: "Уровень удовлетворённости наставляемых участием в программах, %",
  },
];

const PAIRS = "=пар|=пары|=пара|=парах|=группы|=групп";

const pairings: readonly FieldWording[] = [
  {
    field: "pairings.active",
    needs: ["=пар|=пары|=пара"],
    may: ["наставническ", "действующ", "сформирован", "закреплен", "созданн", "групп", "активн"],
    never: [...SHARE, "заверш", "расторг", "прекра", "форм", "дата", "приказ", "№"],
    seen: "Количество действующих наставнических пар (групп)",
  },
  {
    field: "pairings.completed",
    needs: [PAIRS, "завершен|завершивш"],
    may: ["наставническ", "групп", "=пар", "=пары", "работ", "деятельност"],
    never: [...SHARE, "расторг", "досрочн"],
    seen: "Количество наставнических пар, завершивших работу",
  },
  {
    field: "pairings.terminated",
    needs: [PAIRS, "расторг|досрочн|прекра"],
    may: ["наставническ", "групп", "=пар", "=пары", "работ", "прекра", "досрочн", "деятельност"],
    never: SHARE,
    seen: "Количество расторгнутых наставнических пар",
  },
  {
    field: "groups.active",
    needs: ["=групп|=группы|=группа"],
    may: ["наставническ", "действующ", "сформирован", "созданн"],
    never: [...SHARE, "=пар", "=пары", "заверш", "форм", "соц"],
    seen: "Количество наставнических групп",
  },
];

/** «педагог – педагог» and its spellings; the words of both sides must stand there, in the spelling of one of the forms. */
const forms: readonly FieldWording[] = mentoringFormKeys.flatMap((form) =>
  mentoringForms[form].map(
    (spelling): FieldWording => ({
      field: `pairings.form.${form}`,
      needs: [`${WHOLE_FORM}${compactForm(spelling)}`],
      may: ["форм", "=пар", "=пары", "наставническ", "действующ", "групп"],
      never: [...SHARE, "заверш", "ожида", "план", MENTOR, "наставляем"],
      neverAbove: [...SHARE, MENTOR, "наставляем", "заверш"],
      seen: foldSpaces(`Количество пар по форме «${spelling}»`),
    }),
  ),
);

export const participantWordings: readonly FieldWording[] = [...counts, ...pairings, ...forms];
