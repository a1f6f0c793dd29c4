import { expect, test } from "vitest";
import { planFill } from "../../../shared/form-filling/plan-fill.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import { applyMaps } from "../../../shared/form-map/apply-maps.ts";
import { NO_BOOK } from "../../../shared/form-map/asked-questions.ts";
import { describeFormChanges } from "../../../shared/form-map/describe-changes.ts";
import type { FormMap, MappedChoice } from "../../../shared/form-map/form-map.ts";
import { rememberForm } from "../../../shared/form-map/remember-form.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { makeQuestion } from "../form-filling/make-question.ts";

const FORM = { title: "Мониторинг наставничества", address: "region.example/form" };
const report: Report = {
  ...buildReport(readWorkbook(emptyWorkbook), "2026-05-31" as Report["date"]),
  values: { "mentors.total": 12, "mentees.total": 30, "curator.position": "методист" },
  fromEmptyTabs: {},
};

const field = (key: FieldKey): MappedChoice => ({ kind: "field", field: key });
const questions = (...texts: readonly string[]): Question[] =>
  texts.map((text, place) => makeQuestion({ key: `0:q${place}`, text }));

function mapOf(choices: Readonly<Record<string, MappedChoice | null>>, form = FORM): FormMap {
  const asked = questions(...Object.keys(choices));
  return rememberForm(
    form,
    asked.map((question) => ({ question, settled: choices[question.text] ?? null })),
    new Map(),
    NO_BOOK,
  );
}

function planOf(
  maps: readonly FormMap[],
  asked: readonly Question[],
  chosen = new Map<string, FieldKey | null>(),
) {
  const applied = applyMaps(maps, FORM, asked, NO_BOOK);
  const { rows } = planFill(asked, report, chosen, applied.remembered);
  return { applied, rows };
}

test("a question nobody could recognise is filled by the saved map, and its evidence says so", () => {
  const map = mapOf({ "Кто ведёт работу у вас (должность)": field("curator.position") });
  const asked = questions("Кто ведёт работу у вас (должность)");
  expect(planOf([], asked).rows[0]).toMatchObject({ state: "unknown" });
  expect(planOf([map], asked).rows[0]).toMatchObject({
    state: "planned",
    shown: "методист",
    evidence: "По сохранённой карте формы.",
    doubtful: false,
  });
});

test("«не заполнять» holds against the wording; an undecided question is left to it", () => {
  const asked = questions("Количество наставников", "Количество наставляемых");
  const map = mapOf({ "Количество наставников": { kind: "nothing" }, "Количество наставляемых": null });
  const { rows } = planOf([map], asked);
  expect(rows[0]).toMatchObject({ state: "unknown", field: null, candidates: ["mentors.total"] });
  expect(rows[1]).toMatchObject({ state: "planned", field: "mentees.total" });
  expect(rows[1]?.evidence).not.toContain("карте");
});

test("what the person chooses now goes before the map", () => {
  const map = mapOf({ "Количество наставников": { kind: "nothing" } });
  const { rows } = planOf([map], questions("Количество наставников"), new Map([["0:q0", "mentors.total"]]));
  expect(rows[0]).toMatchObject({ state: "planned", field: "mentors.total" });
});

test.each([
  [
    "the words say something else",
    { "Количество наставников": field("mentees.total") },
    FORM,
    "Количество наставников",
    "По словам вопроса это «Наставников, всего»",
  ],
  [
    "the question was reworded",
    { "Сколько наставников?": field("mentors.total") },
    FORM,
    "Количество наставников",
    "Вопрос изменился, раньше он звучал так: «Сколько наставников?»",
  ],
  [
    "the map is of another address",
    { "Количество наставников": field("mentors.total") },
    { ...FORM, address: "old.example/form" },
    "Количество наставников",
    "по другому адресу",
  ],
])("«проверьте» where %s", (_, choices, form, now, words) => {
  const { rows } = planOf([mapOf(choices, form)], questions(now));
  expect(rows[0]).toMatchObject({ state: "planned", doubtful: true });
  expect(rows[0]?.state === "planned" && rows[0].remark).toContain(words);
  expect(rows[0]?.state === "planned" && rows[0].remark).toContain("Проверьте.");
});

test("another question never takes the place of one that is gone", () => {
  const { rows } = planOf(
    [mapOf({ "Работает ли клуб наставников?": field("mentors.total") })],
    questions("Работает ли клуб наставляемых?"),
  );
  expect(rows[0]).toMatchObject({ state: "unknown" });
});

test("a map of another form says nothing", () => {
  const map = mapOf(
    { "Кто ведёт работу у вас": field("curator.position") },
    { title: "Питание школьников", address: "a.example" },
  );
  expect(planOf([map], questions("Кто ведёт работу у вас")).applied).toMatchObject({ changes: null });
  expect(planOf([map], questions("Кто ведёт работу у вас")).rows[0]).toMatchObject({ state: "unknown" });
});

test("the later of two maps of the form is believed", () => {
  const asked = questions("Кто ведёт работу у вас");
  const one = mapOf({ "Кто ведёт работу у вас": field("mentors.total") });
  const other = mapOf({ "Кто ведёт работу у вас": field("curator.position") });
  expect(planOf([one, other], asked).rows[0]).toMatchObject({ field: "curator.position" });
});

test("consents and files are neither kept nor counted as new", () => {
  const consent = makeQuestion({
    key: "0:c",
    text: "Согласен на обработку",
    kind: "checkbox",
    barrier: "consent",
  });
  const asked = [...questions("ИНН"), consent];
  const map = rememberForm(
    FORM,
    asked.map((question) => ({ question, settled: null })),
    new Map(),
    NO_BOOK,
  );
  expect(map.questions.map(({ question }) => question)).toEqual(["ИНН"]);
  expect(applyMaps([map], FORM, asked, NO_BOOK).changes?.fresh).toBe(0);
});

test("what changed since is counted", () => {
  const map = mapOf({ "Сколько наставников?": null, ИНН: null, "Вопрос, которого больше нет": null });
  const { changes } = planOf(
    [map],
    questions("2. ИНН", "1. Количество наставников", "Новый вопрос", "И ещё новый"),
  ).applied;
  expect(changes).toEqual({ fresh: 2, reworded: 1, absent: 1, found: 2 });
  expect(describeFormChanges(changes!)).toBe(
    "С прошлого раза: новых вопросов 2, изменились 1, нет на этой странице 1.",
  );
  expect(
    planOf([map], questions("ИНН", "Сколько наставников?", "Вопрос, которого больше нет")).applied.changes,
  ).toEqual({
    fresh: 0,
    reworded: 0,
    absent: 0,
    found: 3,
  });
});

test("a map that says otherwise than the form as a whole is doubted: what a question leaves out stands in the one before", () => {
  const texts = ["Наличие положения о наставничестве", "Ссылка"] as const;
  const asked = [
    makeQuestion({ key: "0:q0", text: texts[0], kind: "checkbox" }),
    makeQuestion({ key: "0:q1", text: texts[1], kind: "url" }),
  ];
  const remembered = (key: FieldKey) => {
    const settled = asked.map((question, at) => ({ question, settled: at === 1 ? field(key) : null }));
    const map = rememberForm(FORM, settled, new Map(), NO_BOOK);
    return applyMaps([map], FORM, asked, NO_BOOK).remembered.get("0:q1");
  };
  expect(remembered("documents.regulations.url")?.doubt).toBe("");
  expect(remembered("documents.roadmap.url")?.doubt).toContain("По словам вопроса это «Положение: ссылка»");
});
