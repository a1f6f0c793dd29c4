import type { Expectation } from "./expected-form.ts";

/**
 * What the engine does not do yet: form → question → expectations that fail today. A row listed here must fail, so that it
 * is taken out as soon as the engine holds; everything not listed must pass.
 */
export const notYet: Readonly<
  Record<string, Readonly<Record<string, readonly (Expectation | PageExpectation)[]>>>
> = {
  "react-hook-form": {
    "Этап реализации": ["undone"],
    "База наставников": ["undone"],
    "Обучение наставников": ["undone"],
    "Оценка результатов": ["undone"],
    "Электронная почта": ["refused"],
  },
  "ant-design": {
    "Муниципальный район": ["read", "written"],
    "Населённый пункт": ["read"],
    "Число наставников": ["read"],
    "Доля наставников, прошедших обучение": ["read"],
    "Категории наставляемых": ["read", "written"],
    "Формы наставничества": ["written"],
    "Дата приказа": ["read", "undone"],
    "Положение о наставничестве принято": ["undone"],
    "Раздел на сайте опубликован": ["read", "written"],
  },
  "element-plus": {
    "Краткое наименование": ["read"],
    "Вид организации": ["read", "written"],
    "Направления наставничества": ["read", "written"],
    "Дата последней встречи": ["read"],
    "Режим встреч": ["undone"],
    "Проведённые события": ["written"],
    "Оценка удовлетворённости": ["read"],
  },
  "gravity-ui": {
    "Уровень образования": ["read", "written", "refused"],
    "Темы встреч": ["read", "written"],
    "Сколько наставников работает": ["read"],
    "Сколько наставляемых": ["read"],
  },
  "survey-js": {
    "Тип организации": ["read", "written"],
    "Формы наставничества": ["read", "written"],
    "Нормативная база": ["read"],
    Кадры: ["read"],
    "Педагоги: Создано": ["read", "written"],
    "Педагоги: Завершено": ["read", "written"],
    "Обучающиеся: Создано": ["read", "written"],
    "Обучающиеся: Завершено": ["read", "written"],
    "Общая оценка программы": ["read", "written"],
    "Даю согласие на обработку персональных данных": ["read"],
    "(the page)": ["asks nothing else"],
  },
  "angular-material": {
    "Тип организации": ["read", "written", "refused"],
    "Формы наставничества": ["read", "written"],
    "Программа утверждена?": ["undone"],
    "Раздел на сайте заполнен": ["read", "written"],
  },
  "jquery-widgets": {
    "Формы наставничества": ["read", "written"],
    "Предметные области": ["read", "written"],
    "Телефон ответственного": ["undone"],
    ИНН: ["undone"],
    "Расходы на программу, руб.": ["undone"],
    "Дата приказа": ["written", "honest", "refused"],
  },
  "web-components": {
    "Количество наставников": ["read", "written", "refused"],
    "Номер приказа": ["undone"],
    "(the page)": ["asks nothing else"],
  },
  "table-portal": {
    "Отчёт размещён на сайте": ["read"],
    "Достоверность сведений подтверждаю": ["read"],
    "Переход к архиву": ["read"],
  },
  "framed-wizard": {
    "Сколько пар": ["undone"],
  },
  "google-like": {
    "Ваша роль": ["read", "written"],
    "Какие мероприятия проведены": ["read", "written"],
    "Тип организации": ["read", "written", "refused"],
    "Дата приказа": ["read", "written"],
    "Оцените программу": ["read", "written"],
    "Нормативная база": ["read", "written"],
    Кадры: ["read", "written"],
    "Первое полугодие": ["read", "written"],
    "Второе полугодие": ["read", "written"],
    "Обработка персональных данных": ["read", "refused"],
    "(the page)": ["asks nothing else"],
  },
  "yandex-like": {
    Муниципалитет: ["read", "written", "refused"],
    "Дата приказа": ["read", "written", "refused"],
    "Показатель 1": ["read"],
    "Показатель 2": ["read"],
    "Показатель 3": ["read"],
    "Показатель 4": ["read"],
    "Показатель 7": ["read", "written"],
    "Показатель 12": ["read", "written"],
    "(the page)": ["asks nothing else"],
  },
  "aria-widgets": {
    "Категория (назначена районом)": ["read", "refused"],
    "Тип организации": ["read", "written", "refused"],
    "Формы наставничества": ["read", "written"],
    Местность: ["read", "written"],
    "Как проходят встречи?": ["read", "written"],
    "Что проведено?": ["read", "written"],
    "Раздел на сайте обновлён": ["read", "written"],
    "Банк наставников ведётся": ["read", "written"],
    "Количество наставников": ["read"],
    "Даю согласие на обработку персональных данных": ["read", "refused"],
  },
  "late-hydration": {
    "Наименование организации": ["read", "written"],
    "Количество наставников": ["read", "written"],
    "Программа утверждена?": ["read", "written"],
    "Раздел на сайте обновлён": ["read", "written"],
  },
  "native-corners": {
    "Краткое название (до 20 знаков)": ["refused"],
    "Электронная почта": ["refused"],
    ИНН: ["refused"],
    "Количество наставников": ["refused"],
    "Доля обученных": ["refused"],
    "Готовность программы": ["read", "written"],
    "Дата приказа": ["read", "written"],
    "Дата итогового собрания": ["refused"],
  },
};

/** What is expected of a page as a whole, under the name `PAGE`. */
export type PageExpectation =
  | "asks nothing else"
  | "leaves the rest alone"
  | "leaves nothing open"
  | "sends nothing";

export const PAGE = "(the page)";
