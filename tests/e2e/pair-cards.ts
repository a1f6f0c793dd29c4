import type { Page } from "playwright-core";
import { expect } from "vitest";
import { addDays } from "../../shared/calendar/iso-date.ts";
import { realDay } from "./people-book.ts";
import { said } from "./people-steps.ts";
import { stored } from "./stored-book.ts";

/** A pair that works, five weeks after its last meeting. */
export const working = {
  Код: "П-001",
  Наставник: "М-003",
  Наставляемый: "Н-004",
  Состояние: "действует",
  Начало: addDays(realDay, -40),
  Завершение: addDays(realDay, 60),
};

/** The card of a pair or a group in the part «Пары». */
export const card = (panel: Page, name: string) =>
  panel.getByRole("listitem", { name, exact: true }).and(panel.locator(".card"));

/** The button of what may be done to a pair. */
export const act = (panel: Page, pair: string, name: string) =>
  card(panel, pair).getByRole("button", { name: new RegExp(`^${name}:`) });

/** The button that writes what the open form prepared. */
export const write = (panel: Page) => panel.getByRole("button", { name: "Записать", exact: true });

/** Takes the last writing back and waits for the file as it was, byte for byte. */
export async function back(panel: Page, made: Uint8Array): Promise<void> {
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
}
