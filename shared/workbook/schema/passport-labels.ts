import type { ListName } from "./lists.ts";

/**
 * The rows of «Паспорт»: label, the report field it answers, what may stand there. Fields without a key are settings of the
 * program itself. A label that a person adds is kept and can be chosen by hand for a question.
 */
export type PassportLabel = {
  readonly label: string;
  readonly field: string | null;
  readonly kind: "text" | "number" | "date" | "yes" | "list";
  readonly list?: ListName;
  /** What the program writes when it makes the row; absent where the row starts empty. */
  readonly initial?: string | number;
};

export const passportLabels = [
  { label: "Полное наименование организации", field: "organisation.fullName", kind: "text" },
  { label: "Краткое наименование организации", field: "organisation.shortName", kind: "text" },
  { label: "Вид организации", field: "organisation.kind", kind: "list", list: "Виды организаций" },
  { label: "Муниципальное образование", field: "organisation.municipality", kind: "text" },
  { label: "Регион", field: "organisation.region", kind: "text" },
  { label: "ИНН", field: "organisation.inn", kind: "text" },
  { label: "ОГРН", field: "organisation.ogrn", kind: "text" },
  { label: "Адрес", field: "organisation.address", kind: "text" },
  { label: "Сайт", field: "organisation.website", kind: "text" },
  {
    label: "Есть раздел «Наставничество» на сайте",
    field: "organisation.hasMentoringPage",
    kind: "yes",
    list: "Да или нет",
  },
  { label: "Ссылка на раздел «Наставничество»", field: "organisation.mentoringPage", kind: "text" },
  { label: "ФИО руководителя", field: "head.fullName", kind: "text" },
  { label: "Должность руководителя", field: "head.position", kind: "text" },
  { label: "Телефон руководителя", field: "head.phone", kind: "text" },
  { label: "Электронная почта руководителя", field: "head.email", kind: "text" },
  { label: "ФИО куратора", field: "curator.fullName", kind: "text" },
  { label: "Должность куратора", field: "curator.position", kind: "text" },
  { label: "Телефон куратора", field: "curator.phone", kind: "text" },
  { label: "Электронная почта куратора", field: "curator.email", kind: "text" },
  { label: "Номер приказа о назначении куратора", field: "curator.orderNumber", kind: "text" },
  { label: "Дата приказа о назначении куратора", field: "curator.orderDate", kind: "date" },
  { label: "Педагогических работников, всего", field: "staff.teachers", kind: "number" },
  { label: "Молодых специалистов", field: "staff.earlyCareer", kind: "number" },
  { label: "Впервые приступивших к педагогической деятельности", field: "staff.newcomers", kind: "number" },
  { label: "Обучающихся, всего", field: "learners.total", kind: "number" },
  { label: "Обучающихся в возрасте 10–19 лет", field: "learners.age10to19", kind: "number" },
  { label: "Обучающихся в возрасте 15–19 лет", field: "learners.age15to19", kind: "number" },
  { label: "Предприятий (организаций), всего", field: "enterprises.total", kind: "number" },
  { label: "Учебный год", field: "schoolYear", kind: "text" },
  { label: "Дата отчёта", field: null, kind: "date" },
  { label: "Молодой специалист: стаж не более, лет", field: null, kind: "number", initial: 3 },
  { label: "Молодой специалист: возраст до, лет", field: null, kind: "number" },
  {
    label: "Формула удовлетворённости",
    field: null,
    kind: "list",
    list: "Формулы удовлетворённости",
    initial: "сумма баллов",
  },
  { label: "Режим имён", field: null, kind: "list", list: "Режимы имён", initial: "полные" },
  { label: "«Скоро» за, дней", field: null, kind: "number", initial: 14 },
  { label: "Анкета куратора, баллов", field: "curatorSurvey.points", kind: "number" },
  { label: "Сильные стороны", field: "swot.strengths", kind: "text" },
  { label: "Слабые стороны", field: "swot.weaknesses", kind: "text" },
  { label: "Возможности", field: "swot.opportunities", kind: "text" },
  { label: "Угрозы", field: "swot.threats", kind: "text" },
  { label: "Дефициты и затруднения", field: "problems", kind: "text" },
  { label: "Необходимая помощь", field: "support.needed", kind: "text" },
] as const satisfies readonly PassportLabel[];

export type PassportLabelText = (typeof passportLabels)[number]["label"];
