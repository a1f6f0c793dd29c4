import type { TabSpec } from "./tab-spec.ts";

export const programmesTab = {
  name: "Программы",
  shown: "on-use",
  layout: "table",
  identity: ["Пара", "Название"],
  columns: [
    { heading: "Пара", kind: "text", width: 10, note: "Код пары, например П-001." },
    { heading: "Название", kind: "text", width: 40, note: "Название персонализированной программы." },
    { heading: "Цель", kind: "text", width: 40, note: "Цель программы." },
    { heading: "Утверждена", kind: "date", width: 14, note: "Дата утверждения." },
    { heading: "Начало", kind: "date", width: 14, note: "С какого дня действует." },
    { heading: "Завершение", kind: "date", width: 14, note: "До какого дня действует." },
    {
      heading: "Состояние",
      kind: "list",
      list: "Состояния программ",
      width: 14,
      note: "Состояние программы; по нему считается отчёт.",
    },
    { heading: "Ссылка", kind: "link", width: 26, note: "Где лежит программа." },
  ],
} as const satisfies TabSpec;
