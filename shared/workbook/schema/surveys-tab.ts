import type { TabSpec } from "./tab-spec.ts";

export const surveysTab = {
  name: "Анкеты",
  shown: "on-use",
  layout: "table",
  identity: ["Роль"],
  columns: [
    {
      heading: "Код участника",
      kind: "text",
      width: 13,
      note: "Код участника; пусто, если анкета анонимная.",
    },
    { heading: "Роль", kind: "list", list: "Роли в анкете", width: 14, note: "Кто отвечал." },
    {
      heading: "Опрос",
      kind: "list",
      list: "Опросы",
      width: 10,
      note: "До начала работы или по её окончании.",
    },
    { heading: "Дата", kind: "date", width: 14, note: "Когда заполнена анкета." },
  ],
} as const satisfies TabSpec;
