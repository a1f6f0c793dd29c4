import { munkres } from "munkres";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { readPeople } from "../../shared/pairing/people/read-people.ts";
import { proposePairs, rulesOf, solve } from "../../shared/pairing/propose-pairs.ts";
import { costsOf } from "../../shared/pairing/solving/assign.ts";
import type { OutsideRow } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook, type Workbook } from "../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";

const today = "2024-10-15" as ISODate;
const SIZES = [
  [75, 125],
  [150, 250],
  [300, 500],
  [600, 1000],
] as const;
const RUNS = 9;
/** Scoring and solving together may cost so many times the solver alone, for so many mentors: fewer cost next to nothing. */
const LIMIT = 3;
const JUDGED = 300;

const COMPETENCES =
  "классное руководство|подготовка к ЕГЭ по математике|методика преподавания русского языка|олимпиадная химия|работа с родителями|цифровые инструменты на уроке|проектная деятельность|школьный медиацентр|дисциплина и управление классом|подготовка к аттестации|инклюзия и дети с ОВЗ|робототехника|ведение документации|английский язык|физика и астрономия|история родного края|психологическая поддержка|самоуправление и лидерство|функциональная грамотность|внеурочная деятельность|спортивные секции|вокал и хор|подготовка к конкурсам|развитие речи".split(
    "|",
  );
const REQUESTS =
  "Подготовка к первой аттестации|Подтянуть математику|Дисциплина на уроке, общение с родителями|Адаптация в новом классе|Подготовка к ОГЭ по русскому языку|Ведение документации|Индивидуальный проект по физике|Интерес к медиа|Олимпиада по химии|Выбор профессии|Работа с детьми с ОВЗ|Неуверенность в общении|Современные приёмы на уроке|Участие в конкурсе «Учитель года»|Классное руководство|Английский язык, разговорная речь|Программирование роботов|Вязание крючком".split(
    "|",
  );

/** Prints scoring and solving beside the package's solve of the very same matrix, in turns in one run, and how they grow. */
export function comparePairing(): void {
  console.log(
    `\n${"пары, медиана, мс".padEnd(34)}${"матрица".padStart(12)}${"решатель".padStart(10)}${"баллы + решатель".padStart(18)}${"отношение".padStart(11)}${"из книги, словами".padStart(19)}`,
  );
  let before: { readonly size: number; readonly ours: number; readonly theirs: number } | null = null;
  for (const [mentors, mentees] of SIZES) {
    const workbook = bookOf(mentors, mentees);
    const people = readPeople(workbook, today);
    const rules = rulesOf(workbook);
    const { scores } = solve(people, rules);
    const { costs } = costsOf(scores, people.mentors);
    const [theirs, ours, whole] = medians([
      () => munkres(costs),
      () => solve(people, rules),
      () => proposePairs(workbook, today),
    ]);
    const grown =
      before === null
        ? ""
        : `, рост при размере × ${mentors / before.size}: решатель × ${(theirs / before.theirs).toFixed(1)}, вместе × ${(ours / before.ours).toFixed(1)}`;
    console.log(
      `${`${mentors} наставников × ${mentees} наставляемых`.padEnd(34)}${`${costs.length} × ${costs[0]?.length ?? 0}`.padStart(12)}${theirs.toFixed(1).padStart(10)}${ours.toFixed(1).padStart(18)}${(ours / theirs).toFixed(2).padStart(11)}${whole.toFixed(0).padStart(19)}${mentors === JUDGED ? ` (не больше ${LIMIT})` : ""}${grown}`,
    );
    before = { size: mentors, ours, theirs };
  }
}

function bookOf(mentors: number, mentees: number): Workbook {
  const next = chance(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const some = (list: readonly string[], most: number) =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => one(list)).join(", ");
  const data = {
    Наставники: Array.from(
      { length: mentors },
      (_, index): OutsideRow => ({
        ФИО: `Примеров Иван ${index}`,
        Категория: one(["педагог", "педагог", "обучающийся", "студент", "работодатель"]),
        "Год рождения": 1965 + Math.floor(next() * 40),
        "Стаж, лет": Math.floor(next() * 35),
        "Основные компетенции": some(COMPETENCES, 3),
        Интересы: next() < 0.3 ? one(COMPETENCES) : "",
        "Желаемый возраст наставляемых":
          next() < 0.5 ? one(["12–15 лет", "любой", "10–11 класс", "старше 18"]) : "",
        "Ресурс времени на программу": next() < 0.5 ? one(["2 часа в неделю", "1 раз в месяц"]) : "",
        "Сколько наставляемых готов вести": 1 + Math.floor(next() * 3),
        "Прошёл обучение": next() < 0.5,
      }),
    ),
    Наставляемые: Array.from(
      { length: mentees },
      (_, index): OutsideRow => ({
        ФИО: `Образцова Анна ${index}`,
        ...one([
          {
            Категория: "педагог",
            "Должность/класс": one(["Учитель математики", "Учитель химии", "Воспитатель"]),
            "Год рождения": 1995,
            "Стаж, лет": 1,
          },
          { Категория: "обучающийся", "Должность/класс": "8 «Б»", "Год рождения": 2010 },
          { Категория: "студент", "Должность/класс": "2 курс", "Год рождения": 2005 },
        ]),
        "Основной запрос": some(REQUESTS, 2),
      }),
    ),
    Согласия: (["М", "Н"] as const).flatMap((prefix) =>
      Array.from({ length: prefix === "М" ? mentors : mentees }, (_, index) => ({
        "Код участника": `${prefix}-${String(index + 1).padStart(3, "0")}`,
        Вид: "обработка ПД",
        "Кто подписал": "законный представитель",
        Дата: "2024-09-01",
      })),
    ),
  };
  const plan = { snapshot: emptyWorkbook, reading: null, data, schoolYear: null, today, who: "измерение" };
  return readWorkbook(planWorkbook(plan).after);
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The jobs take turns, so that a busy moment of the machine hits all of them; the first two rounds warm up. */
function medians<const Jobs extends readonly (() => unknown)[]>(jobs: Jobs): { [K in keyof Jobs]: number } {
  const times = jobs.map((): number[] => []);
  for (let run = -2; run < RUNS; run += 1)
    jobs.forEach((job, index) => {
      const start = performance.now();
      job();
      if (run >= 0) times[index]?.push(performance.now() - start);
    });
  const middle = times.map((each) => each.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number);
  return middle as { [K in keyof Jobs]: number };
}
