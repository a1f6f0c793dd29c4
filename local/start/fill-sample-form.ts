import type { ExtensionBrowser } from "../browser/launch-chromium.ts";
import { openSidePanelByToolbar } from "../browser/open-side-panel.ts";

export type FilledRow = { readonly question: string; readonly shown: string; readonly state: string };

const STATE_WORDS: Readonly<Record<string, string>> = {
  filled: "заполнено",
  check: "проверьте",
  refused: "не заполнено",
  unknown: "не узнано",
  kept: "уже было",
  planned: "не записано",
};

/** As wide as people drag the panel, and tall enough to show a dozen answers. */
const PANEL_PICTURE = { width: 440, height: 1500 };

/** The person's way: open the form, press the button on the toolbar, choose the book, read, fill. Nothing is sent. */
export async function fillSampleForm(
  browser: ExtensionBrowser,
  address: string,
  book: Uint8Array,
  picture: (name: string) => string,
): Promise<{ readonly rows: readonly FilledRow[]; readonly status: string }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.screenshot({ path: picture("form-before"), fullPage: true });
  const panel = await openSidePanelByToolbar(browser, page);
  const status = panel.getByRole("status");
  await panel.getByLabel("Рабочая книга").setInputFiles({
    name: "workbook.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(book),
  });
  await status.filter({ hasText: /^Книга: / }).waitFor();
  await panel.getByRole("button", { name: "Прочитать форму", exact: true }).click();
  await status.filter({ hasText: /^Прочитано/ }).waitFor();
  await panel.getByRole("button", { name: "Заполнить", exact: true }).click();
  await status.filter({ hasText: /^Заполнено/ }).waitFor();
  await page.screenshot({ path: picture("form-after"), fullPage: true });
  if (page.viewportSize() !== null) await panel.setViewportSize(PANEL_PICTURE);
  await panel.evaluate(() => window.scrollTo(0, 0));
  await panel.screenshot({ path: picture("side-panel") });
  const rows = await panel.locator("[data-question]").evaluateAll((elements) =>
    elements.map((row) => ({
      question: row.getAttribute("data-question") ?? "",
      state: row.getAttribute("data-state") ?? "",
      shown: row.querySelector(".value")?.textContent ?? "",
    })),
  );
  return {
    status: await status.innerText(),
    rows: rows.map((row) => ({ ...row, state: STATE_WORDS[row.state] ?? row.state })),
  };
}
