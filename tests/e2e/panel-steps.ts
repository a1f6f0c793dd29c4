import type { Page } from "playwright-core";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { exampleWorkbook } from "./example-workbook.ts";

/** What a person does in the side panel, found by what they see. */
export function panelSteps(panel: Page) {
  const status = panel.getByRole("status");
  const press = async (name: string, then: RegExp): Promise<string> => {
    await panel.getByRole("button", { name, exact: true }).click();
    const alarm = panel.getByRole("alert");
    await status.filter({ hasText: then }).or(alarm).first().waitFor();
    if (await alarm.isVisible()) throw new Error(`The panel says: ${await alarm.innerText()}`);
    return status.innerText();
  };
  return {
    openBook: async (more?: OutsideData): Promise<string> => {
      const buffer = await exampleWorkbook(more);
      await panel.getByLabel("Рабочая книга").setInputFiles({
        name: "Школа 7.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer,
      });
      await status.filter({ hasText: /^Книга: / }).waitFor();
      return status.innerText();
    },
    readForm: () => press("Прочитать форму", /^Прочитано/),
    fill: () => press("Заполнить", /^Заполнено/),
    undo: () => press("Отменить", /^(?:Отменено|Возвращено)/),
    row: (question: string) => panel.locator(`[data-question="${question}"]`),
    /** Names the field of a question by hand. */
    chooseField: (question: string, field: string) =>
      panel.locator(`[data-question="${question}"]`).getByLabel("Показатель").selectOption(field),
    states: async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        await panel
          .locator("[data-question]")
          .evaluateAll((rows) =>
            rows.map((row) => [row.getAttribute("data-question"), row.getAttribute("data-state")]),
          ),
      ),
  };
}
