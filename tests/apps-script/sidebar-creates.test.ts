import { readFile } from "node:fs/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { readWorkbook, textOf, yesOf } from "../../shared/workbook/read-workbook.ts";
import { built } from "../builds/built.ts";
import { openSidebar } from "./open-sidebar.ts";

let folder: string;
let addOn: RunningAddOn;

beforeAll(async () => {
  folder = await built("add-on");
});
beforeEach(() => {
  addOn = runAddOn(folder, { now: "2024-09-20T09:00:00Z" });
});

const open = () => openSidebar(addOn, "openCreateWorkbook");
const rows = () =>
  readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores)).tables["Контроль сроков"].map((row) => ({
    stage: textOf(row, "Этап"),
    activity: textOf(row, "Мероприятие"),
    step: textOf(row, "Шаг"),
    deadline: textOf(row, "Срок по документу"),
    assignee: textOf(row, "Ответственный"),
  }));

/** A table as Word 2016 puts it on the clipboard, wrapping and all. */
const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>Дорожная карта наставничества<br>
МБОУ «Примерская школа № 7» на 2024-2025 учебный год<o:p></o:p></span></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=36 valign=top><p class=MsoNormal>№<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Этап<o:p></o:p></p></td>
  <td width=236><p class=MsoNormal>Мероприятия<o:p></o:p></p></td>
  <td width=90><p class=MsoNormal>Сроки<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Ответственные<o:p></o:p></p></td>
 </tr>
 <tr>
  <td rowspan=2><p class=MsoNormal>1<o:p></o:p></p></td>
  <td rowspan=2><p class=MsoNormal>Подготовка условий<o:p></o:p></p></td>
  <td><p class=MsoNormal>Подготовить документы:<o:p></o:p></p>
   <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
   style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
   </span></span></span><![endif]>приказ о наставничестве;<o:p></o:p></p>
   <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
   style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
   </span></span></span><![endif]>положение<o:p></o:p></p></td>
  <td><p class=MsoNormal>до&nbsp;1<br>октября<o:p></o:p></p></td>
  <td><p class=MsoNormal>директор<o:p></o:p></p></td>
 </tr>
 <tr>
  <td><p class=MsoNormal>Провести <span class=SpellE>педсовет</span><o:p></o:p></p></td>
  <td><p class=MsoNormal>ноябрь<o:p></o:p></p></td>
  <td><p class=MsoNormal>куратор<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

describe("a table copied from Word", () => {
  test("is kept as it is, described, and can be pasted anew", async () => {
    const sidebar = await open();
    expect(await sidebar.paste(FROM_WORD)).toEqual({ taken: true });
    expect(sidebar.text()).toContain("1 таблица: 3 строки, 5 столбцов");
    expect(sidebar.text()).toContain("«Дорожная карта наставничества");
    await sidebar.press("Вставить заново");
    expect(sidebar.document.querySelector("#roadmap")).not.toBeNull();
    expect(sidebar.text()).not.toContain("3 строки");
  });

  test("becomes the rows of the workbook: merged cells, list items, broken lines", async () => {
    const sidebar = await open();
    await sidebar.paste(FROM_WORD);
    await sidebar.press("Показать, что получится");
    expect(sidebar.text()).toContain("1 этап, 2 мероприятия");
    expect(rows()).toEqual([]);
    await sidebar.press("Создать");
    expect(sidebar.text()).toContain("Книга готова");
    const common = { stage: "1. Подготовка условий", assignee: "директор", deadline: "до 1 октября" };
    expect(rows()).toEqual([
      { ...common, activity: "Подготовить документы", step: "" },
      { ...common, activity: "Подготовить документы", step: "приказ о наставничестве" },
      { ...common, activity: "Подготовить документы", step: "положение" },
      { ...common, activity: "Провести педсовет", step: "", deadline: "ноябрь", assignee: "куратор" },
    ]);
  });

  test("follows words typed before it", async () => {
    const sidebar = await open();
    await sidebar.type("#roadmap", "План наставничества Тестовского лицея на 2024-2025 учебный год");
    await sidebar.paste(FROM_WORD.replace(/<p class=MsoNormal align=center[\s\S]*?<\/p>/, ""));
    await sidebar.press("Показать, что получится");
    expect(sidebar.text()).toContain("План наставничества Тестовского лицея");
  });
});

test("words without a table are left to the browser, so that they can be edited", async () => {
  const sidebar = await open();
  expect(await sidebar.paste("<p>Дорожная <b>карта</b></p>")).toEqual({ taken: false });
  expect(sidebar.document.querySelector("#roadmap")).not.toBeNull();
});

describe("the preview", () => {
  test("shows each deadline as written and as read, and says the state in words", async () => {
    const sidebar = await open();
    await sidebar.paste(FROM_WORD.replace(">ноябрь<", ">как получится<"));
    await sidebar.press("Показать, что получится");
    const shown = [...sidebar.document.querySelectorAll(".stages .activity")].map((each) =>
      (each.textContent ?? "").replace(/\s+/g, " "),
    );
    expect(shown[0]).toContain("до 1 октября");
    expect(shown[0]).toContain("до 01.10.2024");
    expect(shown[1]).toContain("как получится");
    expect(shown[1]).toContain("не понято, впишите дату сами");
  });

  test("says that the book changed meanwhile, writes nothing, and shows it anew", async () => {
    const sidebar = await open();
    await sidebar.paste(FROM_WORD);
    await sidebar.press("Показать, что получится");
    addOn.google.spreadsheet.app.getActive().insertSheet("Паспорт", 0);
    await sidebar.press("Создать");
    expect(sidebar.document.querySelector('[role="alert"]')?.textContent).toContain("Книга изменилась");
    expect(rows()).toEqual([]);
    await sidebar.press("Создать");
    expect(sidebar.text()).toContain("Книга готова");
    expect(rows()).toHaveLength(4);
  });

  test("leads back to what was pasted", async () => {
    const sidebar = await open();
    await sidebar.paste(FROM_WORD);
    await sidebar.press("Показать, что получится");
    await sidebar.press("Назад");
    expect(sidebar.text()).toContain("1 таблица: 3 строки, 5 столбцов");
  });
});

describe("where the document can be read in two ways", () => {
  const DOUBTFUL = FROM_WORD.replace(">Сроки<", ">Пометки<");
  const look = async () => {
    const sidebar = await open();
    await sidebar.paste(DOUBTFUL);
    await sidebar.press("Показать, что получится");
    const radio = (id: string) =>
      sidebar.document.querySelector(`.doubt input[value="${id}"]`) as unknown as HTMLInputElement;
    const choose = async (id: string) => {
      radio(id).click();
      await sidebar.settle();
    };
    return {
      ...sidebar,
      radio,
      choose,
      stages: () => sidebar.document.querySelector(".stages")?.textContent ?? "",
    };
  };

  test("one click reads it the other way, one click puts it back, and the place is kept", async () => {
    const sidebar = await look();
    expect(sidebar.text()).toContain("Что записано в столбце «Пометки»?");
    expect(sidebar.radio("deadline").checked).toBe(true);
    expect(sidebar.stages()).toContain("до 01.10.2024");
    const before = sidebar.document.querySelector(".doubt");
    sidebar.radio("outcome").focus();
    await sidebar.choose("outcome");
    expect(sidebar.stages()).not.toContain("до 01.10.2024");
    expect(sidebar.stages()).toContain("Результат:до 1 октября");
    expect(sidebar.document.activeElement).toBe(sidebar.radio("outcome"));
    expect(sidebar.document.querySelector(".doubt")).toBe(before);
    await sidebar.choose("deadline");
    expect(sidebar.stages()).toContain("до 01.10.2024");
    expect(sidebar.calls.filter((name) => name === "createWorkbook")).toEqual([]);
  });

  test("what was answered is what is written", async () => {
    const sidebar = await look();
    await sidebar.choose("outcome");
    await sidebar.press("Создать");
    expect(rows().map(({ deadline }) => deadline)).toEqual(["", "", "", ""]);
  });

  test("an answer that leaves nothing to do can be seen, and taken back, but not written", async () => {
    const sidebar = await openSidebar(addOn, "openCreateWorkbook");
    // No headings at all, so what the columns hold is a guess.
    const rows = ["Приказ о наставничестве\tдо 1 октября", "Провести педсовет\tноябрь", "Встречи пар\tмай"];
    await sidebar.type("#roadmap", `План наставничества\n\n${rows.join("\n")}\n`);
    await sidebar.press("Показать, что получится");
    const radios = () =>
      [...sidebar.document.querySelectorAll(".doubt input")] as unknown as HTMLInputElement[];
    const create = () =>
      [...sidebar.document.querySelectorAll(".actions button")][0] as unknown as HTMLButtonElement;
    expect(create().disabled).toBe(false);
    const own = radios().find((radio) => radio.checked)?.value;
    radios()
      .find((radio) => radio.value === "foreign")
      ?.click();
    await sidebar.settle();
    expect(sidebar.text()).toContain("0 мероприятий");
    expect(create().disabled).toBe(true);
    radios()
      .find((radio) => radio.value === own)
      ?.click();
    await sidebar.settle();
    expect(create().disabled).toBe(false);
  });

  test("the answer is offered again, says so, and can be forgotten", async () => {
    await (await look()).choose("outcome");
    const sidebar = await look();
    expect(sidebar.radio("outcome").checked).toBe(true);
    expect(sidebar.text()).toContain("Выбрано, когда этот документ читали раньше");
    await sidebar.press("Забыть решения");
    expect(sidebar.radio("deadline").checked).toBe(true);
    expect(sidebar.text()).not.toContain("Забыть решения");
    expect((await look()).radio("deadline").checked).toBe(true);
  });

  test("a late answer to an earlier click does not undo the later one", async () => {
    const waiting: (() => void)[] = [];
    const sidebar = await openSidebar(addOn, "openCreateWorkbook", (name) =>
      name === "previewRoadmap" ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    );
    await sidebar.paste(DOUBTFUL);
    const pressed = sidebar.press("Показать, что получится");
    await pressed;
    waiting.shift()?.();
    await sidebar.settle();
    for (const id of ["outcome", "foreign"]) {
      (sidebar.document.querySelector(`.doubt input[value="${id}"]`) as unknown as HTMLInputElement).click();
      await sidebar.settle();
    }
    const [first, second] = waiting;
    second?.();
    await sidebar.settle();
    first?.();
    await sidebar.settle();
    const checked = sidebar.document.querySelector(".doubt input:checked") as unknown as HTMLInputElement;
    expect(checked.value).toBe("foreign");
    expect(sidebar.document.querySelector(".stages")?.textContent).not.toContain("Результат");
  });
});

describe("a document read again", () => {
  const createFrom = async (html: string, button: "Создать" | "Обновить") => {
    const sidebar = await open();
    await sidebar.paste(html);
    await sidebar.press("Показать, что получится");
    const shown = sidebar.text();
    await sidebar.press(button);
    expect(sidebar.text()).toContain("Книга готова");
    return shown;
  };

  test("shows what differs before it is written, and keeps the ticks", async () => {
    expect(await createFrom(FROM_WORD, "Создать")).not.toContain("Отличия от книги");
    const deadlines = await openSidebar(addOn, "openDeadlines");
    await deadlines.type("#who", "Примерова А. Т.");
    deadlines.boxes()[3]?.click();
    await deadlines.settle();
    const row = /<tr>\s*<td><p class=MsoNormal>Провести[\s\S]*?<\/tr>/.exec(FROM_WORD)?.[0] ?? "";
    const edited = FROM_WORD.replace(/rowspan=2/g, "rowspan=3").replace(
      row,
      `${row.replace(">ноябрь<", ">декабрь<")}${row.replace(/Провести <span[\s\S]*?<\/span>/, "Оформить стенд")}`,
    );
    const shown = await createFrom(edited, "Обновить");
    expect(shown).toMatch(/Отличия от книги ?Без изменений: 3 строки\..*Появится: 1.*Оформить стенд/);
    expect(shown).toContain("Срок по документу: было «ноябрь», станет «декабрь»");
    expect(rows().map(({ activity, deadline }) => [activity, deadline])).toEqual(
      expect.arrayContaining([
        ["Провести педсовет", "декабрь"],
        ["Оформить стенд", "ноябрь"],
      ]),
    );
    const kept = readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores)).tables["Контроль сроков"];
    expect(
      kept.filter((each) => yesOf(each, "Выполнено")).map((each) => textOf(each, "Мероприятие")),
    ).toEqual(["Провести педсовет"]);
  });
});

describe("without a document", () => {
  test("the sample for a kindergarten becomes a workbook, every proposal marked", async () => {
    const sidebar = await open();
    await sidebar.choose("#template-for", "kindergarten");
    await sidebar.press("Показать примерную карту");
    expect(sidebar.text()).toContain("Примерная дорожная карта");
    expect(sidebar.text()).toContain("2024-2025");
    expect(sidebar.text()).toContain("7 этапов");
    expect(sidebar.text()).toContain("предложено программой: срок, ответственные, результат");
    expect(sidebar.text()).not.toContain("где документ молчит");
    await sidebar.press("Создать");
    expect(new Set(rows().map(({ stage }) => stage)).size).toBe(7);
    expect(rows().filter(({ deadline }) => deadline === "")).toEqual([]);
  });
});

describe("a document without deadlines", () => {
  test("is asked for its school year, then deadlines are proposed and marked, and taken back", async () => {
    const sidebar = await open();
    await sidebar.type("#roadmap", await readFile("tests/fixtures/roadmaps/kineshma-college.txt", "utf8"));
    await sidebar.press("Показать, что получится");
    const box = () => sidebar.document.querySelector(".propose input") as unknown as HTMLInputElement;
    const stages = () => sidebar.document.querySelector(".stages")?.textContent ?? "";
    expect(box().disabled).toBe(true);
    expect(sidebar.text()).toContain("не указан учебный год");
    expect(sidebar.text()).toContain("без срока: 14, без ответственного: 14");
    await sidebar.type("#school-year", "2024-2025");
    await sidebar.choose("#school-year", "2024-2025");
    expect(box().disabled).toBe(false);
    expect(sidebar.text()).not.toContain("не указан учебный год");
    expect(stages()).not.toContain("предложено");
    box().click();
    await sidebar.settle();
    expect(stages()).toContain("предложено программой: срок");
    expect(stages()).toMatch(/(?:до |\d\d\.)\d\d\.202[45]/);
    box().click();
    await sidebar.settle();
    expect(stages()).not.toContain("предложено");
  });
});

test("says where files are read and why not here", async () => {
  const sidebar = await open();
  expect(sidebar.text()).toMatch(/\.docx, \.pdf и \.xlsx читает боковая панель расширения/);
  expect(sidebar.text()).toContain("доступ ко всем вашим файлам");
});
