import { describe, expect, test } from "vitest";
import { creatingSidebar } from "./creating-sidebar.ts";
import { FROM_WORD } from "./table-from-word.ts";

const { open, rows } = creatingSidebar();

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
    const sidebar = await open();
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
    const sidebar = await open((name) =>
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
