import { describe, expect, test } from "vitest";
import { madePaper, paperTemplate } from "../../../extension/papers/make-papers.ts";
import { destructionAct } from "../../../shared/consent-acts/destruction-act.ts";
import { destructionActText } from "../../../shared/consent-acts/destruction-act-text.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { type PaperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import { askedFor, bookWith, day, paperSchool } from "../../shared/papers/paper-school.ts";
import { requiredElements } from "../../shared/papers/required-elements.ts";
import { textOf } from "./word-file.ts";

/** Nobody of the mentees has signed yet, so that there is a paper of every kind. */
const school = bookWith({
  Согласия: paperSchool.Согласия.filter((row) => !row["Код участника"].startsWith("Н-")),
});

async function firstPaper(kind: PaperKind): Promise<string> {
  const template = await paperTemplate(kind, null);
  const rows = kind.source.of === "pair" && kind.source.chosen ? ["П-001"] : [];
  const plan = planPapers(school, kind, template.units, askedFor({ rows, despite: "проверка" }));
  const own = plan.papers.find(({ madeFrom }) => madeFrom.includes("Н-004")) ?? plan.papers[0];
  if (own === undefined) throw new Error(`no paper: ${kind.key}`);
  return textOf(await madePaper(template, own));
}

describe.each(paperKinds.map((kind) => [kind.key, kind] as const))("%s", (key, kind) => {
  test("says all that its law asks for", async () => {
    const text = await firstPaper(kind);
    const missing = requiredElements[key].filter(({ says }) => !says.test(text)).map(({ asks }) => asks);
    expect({ missing, text: missing.length > 0 ? text : "" }).toEqual({ missing: [], text: "" });
  });

  test("names that law as what it follows", () => {
    const unnamed = requiredElements[key].filter(({ source }) => !new RegExp(source).test(kind.basis));
    expect(requiredElements[key].length).toBeGreaterThan(0);
    expect(unnamed.map(({ source }) => source)).toEqual([]);
  });
});

test("no paper but a consent has a place for an identity paper, and none of them a number", async () => {
  for (const kind of paperKinds) {
    const text = await firstPaper(kind);
    expect([kind.key, /паспорт|серия/i.test(text)]).toEqual([kind.key, kind.key.startsWith("согласие")]);
    expect(text).not.toMatch(/\d{4}\s?\d{6}/);
  }
});

test("the draft of the act that is copied has what the paper has", () => {
  const [gone] = hiddenPeople(school, day);
  const act = gone === undefined ? null : destructionAct(gone);
  if (gone === undefined || act === null) throw new Error("nobody withdrew");
  const text = destructionActText(school, gone.label, act);
  for (const words of [
    "«Примерная школа № 5», адрес: г. Примерск",
    "по поручению оператора",
    "код М-004",
    "– фамилия, имя, отчество",
    "Материальные носители",
    "Информационная система: рабочая книга",
    "Способ уничтожения: удаление",
    "Основание: отзыв согласия",
    "Дата уничтожения: ___",
    "Уничтожили (должность, фамилия, имя, отчество): ___",
    "Подпись: ___",
  ])
    expect(text).toContain(words);
});
