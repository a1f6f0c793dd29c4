import type { Expectation } from "./expected-form.ts";

/**
 * What the engine does not do yet: form → question → expectations that fail today. A row listed here must fail, so that it
 * is taken out as soon as the engine holds; everything not listed must pass.
 */
export const notYet: Readonly<
  Record<string, Readonly<Record<string, readonly (Expectation | PageExpectation)[]>>>
> = {
  "web-components": {
    "Количество наставников": ["read", "written", "refused"],
    "(the page)": ["asks nothing else"],
  },
  "table-portal": {
    "Отчёт размещён на сайте": ["read"],
    "Достоверность сведений подтверждаю": ["read"],
    "Переход к архиву": ["read"],
  },
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
    Муниципалитет: ["read"],
    "Дата приказа": ["read", "written", "refused"],
    "Показатель 1": ["read"],
    "Показатель 2": ["read"],
    "Показатель 3": ["read"],
    "Показатель 4": ["read"],
    "Показатель 7": ["read", "written"],
    "Показатель 12": ["read", "written"],
    "(the page)": ["asks nothing else"],
  },
  "late-hydration": {
    "Наименование организации": ["read", "written"],
    "Количество наставников": ["read", "written"],
    "Программа утверждена?": ["read", "written"],
    "Раздел на сайте обновлён": ["read", "written"],
  },
};

/** What is expected of a page as a whole, under the name `PAGE`. */
export type PageExpectation =
  | "asks nothing else"
  | "leaves the rest alone"
  | "leaves nothing open"
  | "sends nothing";

export const PAGE = "(the page)";
