import { describe, expect, test } from "vitest";
import { fillPaper } from "../../../extension/papers/fill-paper.ts";
import { madePaper } from "../../../extension/papers/make-papers.ts";
import { PaperTemplateProblem, readPaperTemplate } from "../../../extension/papers/paper-template.ts";
import type { PaperKey } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import { type Ask, askedFor, bookWith, kindOf, paperSchool } from "../../shared/papers/paper-school.ts";
import { partsOf, row, runs, textOf, wordFile } from "./word-file.ts";

const BOLD = "<w:b/>";
const RED = '<w:color w:val="FF0000"/>';

async function filled(template: Uint8Array, key: PaperKey, ask: Ask = {}, book = bookWith()) {
  const read = readPaperTemplate(template);
  const plan = planPapers(book, kindOf(key), read.units, askedFor(ask));
  const files = await Promise.all(plan.papers.map((paper) => madePaper(read, paper)));
  return { plan, files, unfinished: read.unfinished };
}

const one = { rows: ["П-001"] };

describe("a school's own template", () => {
  test("a placeholder cut into runs takes the looks of its first letter; words around it keep theirs", async () => {
    const body = runs(
      ["Наставник: {", RED],
      ["{ФИО ", BOLD],
      ["настав"],
      ["ника, дат", BOLD],
      ["ельный}", RED],
      ["}, с "],
      ["почтением.", BOLD],
    );
    const { files } = await filled(wordFile(body), "программа", one);
    expect(await textOf(files[0]!)).toBe("Наставник: Примеровой Анне Тестовне, с почтением.\n");
    const xml = partsOf(files[0]!)["word/document.xml"] as string;
    expect(xml).toContain(
      `<w:rPr>${RED}</w:rPr><w:t xml:space="preserve">Наставник: Примеровой Анне Тестовне</w:t>`,
    );
    expect(xml).toContain(`<w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve">почтением.</w:t>`);
  });

  test("line breaks, tabs, proofreading marks and two placeholders in one run are no obstacle", async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr><w:r><w:t>{{Код</w:t><w:br/><w:t>пары}} и {{Код пары}}</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:tab/><w:t>{{Ко</w:t><w:t/></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>д пары}}.</w:t></w:r></w:p>';
    const { files, unfinished } = await filled(wordFile(body), "программа", one);
    expect((await textOf(files[0]!)).trim()).toBe("П-001 и П-001\tП-001.");
    expect(unfinished).toEqual([]);
  });

  test("everything else in the file is byte for byte what it was", async () => {
    const settings = '<?xml version="1.0"?><w:settings xmlns:w="x"/>  <!-- stays -->';
    const header = `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${runs(["Приказ № {{Номер "], ["приказа}}"])}</w:hdr>`;
    const body = `${runs(["Без изменений &amp; «как было»"])}<w:sectPr w:rsidR="00AA"/>`;
    const template = wordFile(body, { "word/settings.xml": settings, "word/header1.xml": header });
    const { files } = await filled(template, "программа", one);
    const [before, after] = [partsOf(template), partsOf(files[0]!)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after["word/header1.xml"]).toBe(
      header
        .replace("{{Номер ", "45-О")
        .replace('<w:t xml:space="preserve">приказа}}</w:t>', '<w:t xml:space="preserve"></w:t>'),
    );
    for (const name of Object.keys(before).filter((each) => each !== "word/header1.xml"))
      expect(after[name]).toBe(before[name]);
    const untouched = readPaperTemplate(wordFile(runs(["Ничего"])));
    expect(await fillPaper(untouched, [])).toBe(untouched.bytes);
  });

  test("a row is repeated for each pair, headings and the row of totals are not; copies have no ids twice", async () => {
    const table = `<w:tbl>${row(runs(["Наставник"]), runs(["Наставляемый"]))}<w:tr w14:paraId="1A2B">${[
      "{{№ п/п}}. {{ФИО наставника}}",
      "{{ФИО наставляемого}}",
    ]
      .map(
        (text) =>
          `<w:tc><w:p w14:paraId="0C0D"><w:bookmarkStart w:id="7" w:name="b"/><w:r><w:t>${text}</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p></w:tc>`,
      )
      .join("")}</w:tr>${row(runs(["Итого"]), runs(["{{Краткое наименование организации}}"]))}</w:tbl>`;
    const pairs = paperSchool.Пары.slice(0, 2).map((each) => ({
      ...each,
      "Приказ №": "7",
      "Дата приказа": "2025-09-25",
    }));
    const { files } = await filled(
      wordFile(`${table}${runs(["Приказ {{Номер приказа}}"])}`),
      "приказ",
      {},
      bookWith({ Пары: pairs }),
    );
    expect((await textOf(files[0]!)).trim().split("\n")).toEqual([
      "Наставник",
      "Наставляемый",
      "1. Примерова Анна Тестовна",
      "Тестова Мария Ивановна",
      "2. Шаблонова Ольга Юрьевна",
      "Ученикова Вера Павловна, Школьников Олег Андреевич",
      "Итого",
      "МБУ «Примерная школа № 5»",
      "Приказ 7",
    ]);
    const xml = partsOf(files[0]!)["word/document.xml"] as string;
    expect(xml.match(/<w:tr[\s>]/g)).toHaveLength(4);
    expect(xml.match(/w14:paraId="1A2B"/g)).toHaveLength(1);
    expect(xml.match(/bookmarkStart/g)).toHaveLength(2);
  });

  test("a table inside a cell repeats its own row; text boxes inside a paragraph are filled", async () => {
    const inner = `<w:tbl>${row(runs(["{{ФИО наставника}}"]))}</w:tbl>`;
    const outer = `<w:tbl>${row(runs(["Школа {{Адрес}}"]), `${inner}<w:p/>`)}</w:tbl>`;
    const box = `<w:p><w:r><w:t>Снаружи {{Учебный год}}</w:t></w:r><w:r><w:pict><w:txbxContent>${runs(["В рамке {{Учебный год}}"])}</w:txbxContent></w:pict></w:r></w:p>`;
    const pairs = paperSchool.Пары.slice(0, 2).map((each) => ({
      ...each,
      "Приказ №": "7",
      "Дата приказа": "2025-09-25",
    }));
    const { files } = await filled(wordFile(outer + box), "приказ", {}, bookWith({ Пары: pairs }));
    const xml = partsOf(files[0]!)["word/document.xml"] as string;
    expect(xml).toContain("Школа г. Примерск");
    expect(xml.indexOf("Примерова")).toBeLessThan(xml.indexOf("Шаблонова"));
    expect(xml).toContain("Снаружи 2025-2026");
    expect(xml).toContain("В рамке 2025-2026");
    expect(xml).not.toContain("{{");
  });

  test("what is unknown stays with its braces, half a placeholder is told", async () => {
    const body = runs(["{{ФИО настваника}} {{Код"]) + runs(["пары}} {просто}"]);
    const { files, plan, unfinished } = await filled(wordFile(body), "программа", one);
    expect(await textOf(files[0]!)).toBe("{{ФИО настваника}} {{Код\nпары}} {просто}\n");
    expect(plan.standing.map(({ words }) => words)).toEqual(["{{ФИО настваника}}"]);
    expect(unfinished).toHaveLength(2);
  });

  test("words of the workbook are words: signs of XML, breaks of lines, formulas, other placeholders", async () => {
    const odd = bookWith({
      Программы: [{ Пара: "П-001", Название: "<w:p> & «{{Код пары}}»", Цель: "Первое\nВторое" }],
    });
    const { files } = await filled(
      wordFile(runs(["{{Название программы}}: {{Цель программы}}"])),
      "программа",
      one,
      odd,
    );
    const text = await textOf(files[0]!);
    expect(text).toContain("<w:p> & «{{Код пары}}»: Первое");
    expect(text).toContain("Второе");
  });

  test.each([
    ["a text", new TextEncoder().encode("Приказ {{Код пары}}")],
    ["nothing", new Uint8Array(0)],
    ["another office file", wordFile("", { "word/document.xml": "<broken" })],
  ])("%s is refused in one sentence", (_, bytes) => {
    expect(() => readPaperTemplate(bytes)).toThrow(PaperTemplateProblem);
  });
});
