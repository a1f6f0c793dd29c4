import type { Expectation } from "./expected-form.ts";

/**
 * What the engine does not do yet: form → question → expectations that fail today. A row listed here must fail, so that it
 * is taken out as soon as the engine holds; everything not listed must pass.
 */
export const notYet: Readonly<
  Record<string, Readonly<Record<string, readonly (Expectation | PageExpectation)[]>>>
> = {
  "google-like": {
    "Ваша роль": ["read"],
    "Нормативная база": ["read", "written"],
    Кадры: ["read", "written"],
    "Первое полугодие": ["read", "written"],
    "Второе полугодие": ["read", "written"],
    "Обработка персональных данных": ["read", "refused"],
    "(the page)": ["asks nothing else"],
  },
  "yandex-like": {
    "(the page)": ["asks nothing else"],
  },
};

/** What is expected of a page as a whole, under the name `PAGE`. */
export type PageExpectation =
  | "asks nothing else"
  | "leaves the rest alone"
  | "leaves nothing open"
  | "sends nothing";

export const PAGE = "(the page)";
