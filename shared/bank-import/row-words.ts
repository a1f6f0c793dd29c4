import type { PreviewRow } from "./preview-import.ts";

/**
 * What becomes of a row of a list, in sentences without names.
 * @example importRowWords(row, "Наставники") // "Уже есть: вкладка «Наставники», строка 4."
 */
export function importRowWords(row: PreviewRow, tab: string): string {
  switch (row.state) {
    case "new":
      return "Новая строка.";
    case "there":
      return `Уже есть: вкладка «${tab}», строка ${row.target}.`;
    case "changed": {
      const fills = row.fills.length === 0 ? "" : ` Будет дополнено: ${row.fills.join(", ")}.`;
      const differs =
        row.differs.length === 0 ? "" : ` Отличается и останется как в книге: ${row.differs.join(", ")}.`;
      return `Уже есть: вкладка «${tab}», строка ${row.target}.${fills}${differs}`;
    }
    case "doubtful": {
      const places = [
        ...row.alike.map((place) => `строка ${place} вкладки «${tab}»`),
        ...row.aboveInList.map((place) => `строка ${place} списка`),
      ];
      return `Похоже, это один человек: ${places.join(", ")}. Отметьте, если это другой человек.`;
    }
    case "nobody":
      return "Нет ни имени, ни кода. Не записывается.";
  }
}
