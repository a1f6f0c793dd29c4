import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { textOf, yesOf } from "../../shared/workbook/read-workbook.ts";
import { creatingSidebar } from "./creating-sidebar.ts";
import { openSidebar } from "./open-sidebar.ts";
import { FROM_WORD } from "./table-from-word.ts";

const { addOn, open, book, rows } = creatingSidebar();

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
    addOn().google.spreadsheet.app.getActive().insertSheet("Паспорт", 0);
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
    const deadlines = await openSidebar(addOn(), "openDeadlines");
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
    const kept = book().tables["Контроль сроков"];
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
