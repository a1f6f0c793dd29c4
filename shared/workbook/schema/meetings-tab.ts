import type { TabSpec } from "./tab-spec.ts";

export const meetingsTab = {
  name: "Встречи",
  shown: "on-use",
  layout: "table",
  identity: ["Пара", "Дата"],
  columns: [
    { heading: "Пара", kind: "text", width: 10, note: "Код пары, например П-001." },
    { heading: "Дата", kind: "date", width: 14, note: "День встречи." },
    { heading: "Вид", kind: "list", list: "Виды встреч", width: 14, note: "Какая это встреча." },
    { heading: "Тема", kind: "text", width: 40, note: "О чём говорили." },
    { heading: "Итог", kind: "text", width: 40, note: "К чему пришли." },
    {
      heading: "Обратная связь получена",
      kind: "yes",
      width: 12,
      note: "Отметьте, если получена обратная связь.",
    },
  ],
} as const satisfies TabSpec;
