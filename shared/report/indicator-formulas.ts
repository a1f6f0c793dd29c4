import { compactForm, mentoringFormKeys, mentoringForms } from "../people/mentoring-forms.ts";
import { totalMarks, totalWords } from "../workbook/total-row.ts";
import { curatorFormulas, documentFormulas, passportFormulas, practiceFormulas } from "./fact-formulas.ts";
import type { FieldKey } from "./report-fields.ts";
import { surveyFormulas } from "./survey-formulas.ts";

/**
 * The formulas of «Показатели»: templates (see `workbook/formula-template.ts`) of the fields that a formula can compute. They
 * keep to functions and forms that Google Sheets, Excel and LibreOffice compute alike: SUMPRODUCT over bounded ranges, which
 * takes arrays without being entered as an array formula, and products of conditions instead of IF over arrays.
 */
const ON = "IF(N([Паспорт:Дата отчёта])=0,TODAY(),[Паспорт:Дата отчёта])";

type Bank = "Наставники" | "Наставляемые";

/** In the programme on the report date; an empty date is open (LEN, because an empty cell compares as 0). */
function present(bank: Bank): string {
  const entered = `[${bank}.Дата вхождения в программу]`;
  const left = `[${bank}.Дата завершения программы]`;
  return (
    `((LEN([${bank}.ФИО])+LEN([${bank}.Код]))>0)*${noTotal(`[${bank}.ФИО]`)}*${noTotal(`[${bank}.Код]`)}` +
    `*(((LEN(${entered})=0)+(${entered}<=${ON}))>0)*(((LEN(${left})=0)+(${left}>=${ON}))>0)`
  );
}

/** A row of totals below the people is no person (`workbook/total-row.ts`). */
function noTotal(reference: string): string {
  const beginnings = totalWords.flatMap((word) => totalMarks.map((mark) => `${word}${mark}`));
  return `((${beginnings.map((words) => `(LEFT(${reference}&" ",6)="${words}")`).join("+")})=0)`;
}

function countOf(bank: Bank, ...conditions: readonly string[]): string {
  return `SUMPRODUCT(${[present(bank), ...conditions].join("*")})`;
}

const by = (bank: Bank, heading: string, word: string) => countOf(bank, `([${bank}.${heading}]="${word}")`);

/** Share in percent with one decimal, empty where the whole is 0. */
function share(part: string, whole: string): string {
  return `IF(N(${whole})<=0,"",ROUND(100*(${part})/(${whole}),1))`;
}

const SERVICE = "[Наставляемые.Стаж, лет]";
const HIRED = "[Наставляемые.Дата приёма на работу]";
const BORN = "[Наставляемые.Год рождения]";
const YEARS = "[Паспорт:Молодой специалист: стаж не более, лет]";
const AGE = "[Паспорт:Молодой специалист: возраст до, лет]";
const YEARS_OR_DEFAULT = `IF(LEN(${YEARS})=0,3,N(${YEARS}))`;

/** The conditions of `isEarlyCareer` in `people-counts.ts`, in the same order. */
const earlyCareer = countOf(
  "Наставляемые",
  `([Наставляемые.Категория]="педагог")`,
  `(((LEN(${SERVICE})>0)*(${SERVICE}<=${YEARS_OR_DEFAULT})+(LEN(${SERVICE})=0)*(LEN(${HIRED})>0)*(${HIRED}<=${ON})` +
    `*(${HIRED}>EDATE(${ON},-12*(${YEARS_OR_DEFAULT}+1))))>0)`,
  `(((N(${AGE})=0)+(LEN(${BORN})>0)*(${BORN}>YEAR(${ON})-N(${AGE})))>0)`,
);

const inBand = (bank: Bank, from: number, to: number) => {
  const born = `[${bank}.Год рождения]`;
  return countOf(bank, `(LEN(${born})>0)`, `(${born}<=YEAR(${ON})-${from})`, `(${born}>=YEAR(${ON})-${to})`);
};

const pairsIn = (state: string, ...conditions: readonly string[]) =>
  `SUMPRODUCT(${[`([Пары.Состояние]="${state}")`, "1", ...conditions].join("*")})`;

/** The words of a form without quotes, spaces and differences of dash, as `compactForm` makes them. */
const COMPACT_FORM = ['" "', '"«"', '"»"', "CHAR(34)", "CHAR(160)", "CHAR(39)"].reduce(
  (inner, mark) => `SUBSTITUTE(${inner},${mark},"")`,
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER([Пары.Форма наставничества]),"–","-"),"—","-"),"ё","е")`,
);

/** A tick: TRUE in a check box, «да» in a file and where people write it. */
const ticked = (reference: string) => `(((${reference}=TRUE)+(${reference}="да"))>0)`;

const programmesIn = (state: string) => `SUMPRODUCT(([Программы.Состояние]="${state}")*1)`;

const activities = "(LEN([Контроль сроков.Мероприятие])>0)*(LEN([Контроль сроков.Шаг])=0)";
const doneActivities = `SUMPRODUCT(${activities}*${ticked("[Контроль сроков.Выполнено]")})`;
const allActivities = `SUMPRODUCT(${activities})`;
const DUE = "[Контроль сроков.Срок]";

/** Rows that say what they are about: one of these columns is filled. */
const rowsOf = (tab: string, ...headings: readonly string[]) => {
  const cells = headings.map((heading) => `[${tab}.${heading}]`);
  const totals = cells.flatMap((cell) =>
    totalWords.flatMap((word) => [`(${cell}="${word}")`, `(${cell}="${word}:")`]),
  );
  return `SUMPRODUCT(((${cells.map((cell) => `LEN(${cell})`).join("+")})>0)*((${totals.join("+")})=0))`;
};

/** Several mentees in one cell: a mark between two of them, as `menteesOfPairing` splits it; one at the end parts nothing. */
const MARKS = ['","', "CHAR(10)"].reduce(
  (inner, mark) => `SUBSTITUTE(${inner},${mark},";")`,
  'SUBSTITUTE([Пары.Наставляемый]," ","")',
);
const isGroup = `((LEN(${MARKS})-LEN(SUBSTITUTE(${MARKS},";",""))-(RIGHT(${MARKS},1)=";"))>0)`;

export const indicatorFormulas: Readonly<Partial<Record<FieldKey, string>>> = {
  "mentors.total": countOf("Наставники"),
  "mentors.teachers": by("Наставники", "Категория", "педагог"),
  "mentors.learners": by("Наставники", "Категория", "обучающийся"),
  "mentors.parents": by("Наставники", "Категория", "родитель"),
  "mentors.graduates": by("Наставники", "Категория", "выпускник"),
  "mentors.employers": by("Наставники", "Категория", "работодатель"),
  "mentors.students": by("Наставники", "Категория", "студент"),
  "mentees.total": countOf("Наставляемые"),
  "mentees.teachers": by("Наставляемые", "Категория", "педагог"),
  "mentees.learners": by("Наставляемые", "Категория", "обучающийся"),
  "mentees.students": by("Наставляемые", "Категория", "студент"),
  "mentees.earlyCareer": earlyCareer,
  "mentees.disabled": by("Наставляемые", "Особая категория", "ОВЗ"),
  "mentees.registered": by("Наставляемые", "Особая категория", "на учёте"),
  "mentees.gifted": by("Наставляемые", "Особая категория", "одарённые"),
  "pairings.active": pairsIn("действует"),
  "pairings.completed": pairsIn("завершена"),
  "pairings.terminated": pairsIn("расторгнута"),
  "groups.active": pairsIn("действует", isGroup),
  ...Object.fromEntries(
    mentoringFormKeys.map((form) => [
      `pairings.form.${form}`,
      mentoringForms[form]
        .map((spelling) => pairsIn("действует", `(${COMPACT_FORM}="${compactForm(spelling)}")`))
        .join("+"),
    ]),
  ),
  "programmes.developed": rowsOf("Программы", "Пара", "Название"),
  "programmes.active": programmesIn("реализуется"),
  "programmes.completed": programmesIn("завершена"),
  "training.mentorsTrained": countOf("Наставники", ticked("[Наставники.Прошёл обучение]")),
  "training.shareOfMentors": share(
    countOf("Наставники", ticked("[Наставники.Прошёл обучение]")),
    countOf("Наставники"),
  ),
  "shares.earlyCareerMentees": share(earlyCareer, "[Паспорт:Молодых специалистов]"),
  "shares.age10to19Mentees": share(
    inBand("Наставляемые", 10, 19),
    "[Паспорт:Обучающихся в возрасте 10–19 лет]",
  ),
  "shares.age15to19Mentors": share(
    inBand("Наставники", 15, 19),
    "[Паспорт:Обучающихся в возрасте 15–19 лет]",
  ),
  "publications.total": rowsOf("Публикации", "Заголовок", "Где"),
  "practices.total": rowsOf("Практики", "Название"),
  "partners.total": rowsOf("Партнёры", "Название"),
  "partners.contracts": rowsOf("Партнёры", "Договор №"),
  "shares.enterprises": share(
    "SUMPRODUCT(([Партнёры.Наставников предоставлено]>0)*ISNUMBER([Партнёры.Наставников предоставлено]))",
    "[Паспорт:Предприятий (организаций), всего]",
  ),
  "meetings.held": `SUMPRODUCT(ISNUMBER([Встречи.Дата])*([Встречи.Дата]<=${ON}))`,
  ...passportFormulas,
  ...documentFormulas,
  ...practiceFormulas,
  ...curatorFormulas,
  ...surveyFormulas(ON),
  "roadmap.activities": allActivities,
  "roadmap.done": doneActivities,
  "roadmap.overdue": `SUMPRODUCT(${activities}*(1-${ticked("[Контроль сроков.Выполнено]")})*ISNUMBER(${DUE})*(${DUE}<${ON}))`,
  "roadmap.progress": share(doneActivities, allActivities),
};
