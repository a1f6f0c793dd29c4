import { consentKey } from "./pairing-formulas.ts";
import type { TabSpec } from "./tab-spec.ts";

export const consentsTab = {
  name: "Согласия",
  shown: "always",
  layout: "table",
  identity: ["Код участника"],
  columns: [
    { heading: "Код участника", kind: "text", width: 13, note: "Код наставника или наставляемого." },
    { heading: "Вид", kind: "list", list: "Виды согласий", width: 30, note: "На что дано согласие." },
    {
      heading: "Кто подписал",
      kind: "list",
      list: "Кто подписал",
      width: 22,
      note: "За детей до 18 лет подписывает законный представитель.",
    },
    { heading: "Дата", kind: "date", width: 14, note: "Дата подписания." },
    {
      heading: "Действует до",
      kind: "date",
      width: 14,
      note: "Последний день действия; пусто, если согласие без срока.",
    },
    {
      heading: "Где хранится",
      kind: "text",
      width: 26,
      note: "Где лежит бумага; паспортные данные сюда не пишут.",
    },
    { heading: "Отозвано", kind: "date", width: 14, note: "День отзыва согласия." },
    {
      heading: "Уничтожено",
      kind: "date",
      width: 14,
      note: "День уничтожения данных (не позднее 30 дней после отзыва).",
    },
    {
      heading: "Участник для поиска",
      hidden: true,
      kind: "formula",
      formula: consentKey,
      width: 11,
      note: "Считается само: кто подписал действующее согласие на обработку ПД и код участника в одном написании.",
    },
  ],
} as const satisfies TabSpec;
