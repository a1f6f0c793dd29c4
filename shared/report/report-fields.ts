import { type MentoringForm, mentoringFormKeys, mentoringForms } from "../people/mentoring-forms.ts";
import { type PassportLabel, passportLabels } from "../workbook/schema/passport-labels.ts";

/**
 * The catalogue of report fields: what a regional form can ask for and the workbook can answer. Keys are stable: they stand in
 * «Карта форм» and in form maps that schools share.
 */
export type ReportField = {
  readonly key: FieldKey;
  readonly label: string;
  readonly kind: FieldKind;
  /** «чел.», «ед.», «%», or "" where the value has none. */
  readonly unit: string;
  /** How it is computed, in one Russian sentence. */
  readonly rule: string;
};

export type FieldKind = "text" | "count" | "percent" | "yes-no" | "date" | "phone" | "email" | "url" | "list";

type PassportField = Extract<(typeof passportLabels)[number], { field: string }>["field"];

const people = [
  ["mentors.total", "Наставников, всего", "Наставники, которые участвуют в программе на дату отчёта."],
  ["mentors.teachers", "Наставников из числа педагогов", "Из них с категорией «педагог»."],
  ["mentors.learners", "Наставников из числа обучающихся", "Из них с категорией «обучающийся»."],
  ["mentors.parents", "Наставников из числа родителей", "Из них с категорией «родитель»."],
  ["mentors.graduates", "Наставников из числа выпускников", "Из них с категорией «выпускник»."],
  ["mentors.employers", "Наставников из числа работодателей", "Из них с категорией «работодатель»."],
  ["mentors.students", "Наставников из числа студентов", "Из них с категорией «студент»."],
  ["mentees.total", "Наставляемых, всего", "Наставляемые, которые участвуют в программе на дату отчёта."],
  ["mentees.teachers", "Наставляемых из числа педагогов", "Из них с категорией «педагог»."],
  ["mentees.learners", "Наставляемых из числа обучающихся", "Из них с категорией «обучающийся»."],
  ["mentees.students", "Наставляемых из числа студентов", "Из них с категорией «студент»."],
  [
    "mentees.earlyCareer",
    "Наставляемых — молодых специалистов",
    "Наставляемые педагоги, чей стаж (и возраст, если указан) не больше заданного в «Паспорте».",
  ],
  ["mentees.disabled", "Наставляемых с ОВЗ", "Наставляемые с особой категорией «ОВЗ»."],
  ["mentees.registered", "Наставляемых, состоящих на учёте", "Наставляемые с особой категорией «на учёте»."],
  ["mentees.gifted", "Одарённых наставляемых", "Наставляемые с особой категорией «одарённые»."],
  ["training.mentorsTrained", "Наставников, прошедших обучение", "Наставники с отметкой «Прошёл обучение»."],
  [
    "incentives.mentorsPaid",
    "Наставников с доплатой",
    "Наставники, у которых есть действующая пара с отметкой «Доплата».",
  ],
  [
    "consents.processing",
    "Согласий на обработку персональных данных",
    "Участники с действующим согласием на дату отчёта.",
  ],
  [
    "consents.distribution",
    "Согласий на распространение персональных данных",
    "Участники с действующим согласием.",
  ],
  ["consents.extraDuties", "Согласий на дополнительные обязанности", "Наставники с действующим согласием."],
] as const;

const counts = [
  [
    "pairings.active",
    "Действующих пар и групп",
    "Строки вкладки «Пары» в состоянии «действует»; группа считается за одну.",
  ],
  ["pairings.completed", "Завершённых пар и групп", "Строки вкладки «Пары» в состоянии «завершена»."],
  ["pairings.terminated", "Расторгнутых пар и групп", "Строки вкладки «Пары» в состоянии «расторгнута»."],
  ["groups.active", "Действующих групп", "Действующие строки, где больше одного наставляемого."],
  ["programmes.developed", "Персонализированных программ разработано", "Все строки вкладки «Программы»."],
  ["programmes.active", "Персонализированных программ реализуется", "Программы в состоянии «реализуется»."],
  ["programmes.completed", "Персонализированных программ завершено", "Программы в состоянии «завершена»."],
  ["consents.missing", "Недостающих согласий", "Сколько обязательных согласий ещё не получено."],
  ["meetings.held", "Проведено встреч", "Встречи с датой не позже даты отчёта."],
  ["publications.total", "Публикаций", "Строки вкладки «Публикации»."],
  ["practices.total", "Лучших практик", "Строки вкладки «Практики»."],
  ["partners.total", "Партнёров", "Строки вкладки «Партнёры»."],
  ["partners.contracts", "Договоров с партнёрами", "Партнёры с номером договора."],
  ["roadmap.activities", "Мероприятий дорожной карты", "Мероприятия вкладки «Контроль сроков» (без шагов)."],
  ["roadmap.done", "Мероприятий выполнено", "Из них с отметкой «Выполнено»."],
  ["roadmap.overdue", "Мероприятий просрочено", "Из них без отметки, срок которых прошёл на дату отчёта."],
] as const;

const percents = [
  [
    "training.shareOfMentors",
    "Доля наставников, прошедших обучение",
    "Прошедшие обучение ÷ все наставники × 100.",
  ],
  [
    "shares.earlyCareerMentees",
    "Доля молодых специалистов, вошедших в программу наставляемыми",
    "Молодые специалисты среди наставляемых ÷ «Молодых специалистов» из «Паспорта» × 100.",
  ],
  [
    "shares.age10to19Mentees",
    "Доля детей 10–19 лет, вошедших в программу наставляемыми",
    "Наставляемые этого возраста (по году рождения) ÷ обучающиеся 10–19 лет × 100.",
  ],
  [
    "shares.age15to19Mentors",
    "Доля детей 15–19 лет, вошедших в программу наставниками",
    "Наставники этого возраста (по году рождения) ÷ обучающиеся 15–19 лет × 100.",
  ],
  [
    "shares.enterprises",
    "Доля предприятий, предоставивших наставников",
    "Партнёры с наставниками ÷ «Предприятий (организаций), всего» × 100.",
  ],
  [
    "satisfaction.mentors",
    "Удовлетворённость наставников",
    "Анкеты наставников «после»: сумма баллов ÷ наибольшая × 100.",
  ],
  [
    "satisfaction.mentees",
    "Удовлетворённость наставляемых",
    "Анкеты наставляемых «после»: сумма баллов ÷ наибольшая × 100.",
  ],
  [
    "satisfaction.mentorsBefore",
    "Ожидания наставников",
    "Анкеты наставников «до»: сумма баллов ÷ наибольшая × 100.",
  ],
  [
    "satisfaction.menteesBefore",
    "Ожидания наставляемых",
    "Анкеты наставляемых «до»: сумма баллов ÷ наибольшая × 100.",
  ],
  ["roadmap.progress", "Выполнение дорожной карты", "Выполненные мероприятия ÷ все мероприятия × 100."],
] as const;

const others = [
  ["monitoring.done", "Мониторинг проведён", "yes-no", "Есть хотя бы одна анкета «после» от каждой роли."],
  [
    "incentives.kinds",
    "Виды поощрений",
    "list",
    "Разные поощрения из вкладки «Наставники», по порядку появления.",
  ],
  ["practices.best.title", "Лучшая практика: название", "text", "Практика с самым высоким уровнем конкурса."],
  ["practices.best.summary", "Лучшая практика: аннотация", "text", "Аннотация той же практики."],
  ["practices.best.url", "Лучшая практика: ссылка", "url", "Ссылка той же практики."],
  [
    "curatorSurvey.level",
    "Уровень по анкете куратора",
    "text",
    "15–18 баллов оптимальный, 9–14 допустимый, 0–8 недопустимый.",
  ],
] as const;

/** Kinds of documents a region asks for, and their words in «Документы». */
export const documentKinds = {
  introduction: "приказ о внедрении",
  regulations: "положение",
  roadmap: "дорожная карта",
  programme: "программа наставничества",
  assignment: "приказ о закреплении пар",
  curator: "приказ о назначении куратора",
} as const;

export type DocumentKind = keyof typeof documentKinds;
type DocumentField = `documents.${DocumentKind}.${"exists" | "number" | "date" | "url"}`;

export type FieldKey =
  | PassportField
  | (typeof people)[number][0]
  | (typeof counts)[number][0]
  | (typeof percents)[number][0]
  | (typeof others)[number][0]
  | `pairings.form.${MentoringForm}`
  | DocumentField;

/** Every report field, in the order «Показатели» and the list «Показатель» of the side panel show them. */
export const reportFields: readonly ReportField[] = [
  ...passportLabels.flatMap((entry): readonly ReportField[] =>
    entry.field === null ? [] : [passportField(entry)],
  ),
  ...people.map(([key, label, rule]): ReportField => ({ key, label, kind: "count", unit: "чел.", rule })),
  ...counts.map(([key, label, rule]): ReportField => ({ key, label, kind: "count", unit: "ед.", rule })),
  ...mentoringFormKeys.map(
    (form): ReportField => ({
      key: `pairings.form.${form}`,
      label: `Действующих пар: «${mentoringForms[form][0]}»`,
      kind: "count",
      unit: "ед.",
      rule: "Действующие пары этой формы наставничества, как бы она ни была записана.",
    }),
  ),
  ...percents.map(([key, label, rule]): ReportField => ({ key, label, kind: "percent", unit: "%", rule })),
  ...others.map(([key, label, kind, rule]): ReportField => ({ key, label, kind, unit: "", rule })),
  ...Object.entries(documentKinds).flatMap(([kind, words]) => documentFields(kind as DocumentKind, words)),
];

const byKey = new Map(reportFields.map((field) => [field.key, field]));

/** The catalogue entry of a field. */
export function reportField(key: FieldKey): ReportField {
  return byKey.get(key) as ReportField;
}

/** Whether a text is a key of the catalogue: keys come back from form maps that people edit. */
export function isFieldKey(text: string): text is FieldKey {
  return byKey.has(text as FieldKey);
}

function passportField(entry: PassportLabel & { readonly field: PassportField }): ReportField {
  const { field: key, label } = entry;
  const kind: FieldKind =
    entry.kind === "number"
      ? "count"
      : entry.kind === "date"
        ? "date"
        : entry.kind === "yes"
          ? "yes-no"
          : key.endsWith(".phone")
            ? "phone"
            : key.endsWith(".email")
              ? "email"
              : /website|mentoringPage/.test(key)
                ? "url"
                : "text";
  const unit = /^(staff|learners)\./.test(key) ? "чел." : key === "enterprises.total" ? "ед." : "";
  return { key, label, kind, unit, rule: `Из вкладки «Паспорт», строка «${label}».` };
}

function documentFields(kind: DocumentKind, words: string): readonly ReportField[] {
  const field = (
    part: "exists" | "number" | "date" | "url",
    label: string,
    valueKind: FieldKind,
  ): ReportField => ({
    key: `documents.${kind}.${part}`,
    label: `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${label}`,
    kind: valueKind,
    unit: "",
    rule: "По последней датированной строке этого вида во вкладке «Документы».",
  });
  return [
    field("exists", "есть", "yes-no"),
    field("number", "номер", "text"),
    field("date", "дата", "date"),
    field("url", "ссылка", "url"),
  ];
}
