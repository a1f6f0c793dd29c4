import type { DocumentGrid } from "../document/document-grid.ts";
import { plural } from "../text/plural.ts";

/** The longest roadmaps seen have a few hundred rows; more than this no person looks through, and planning takes seconds. */
const MOST_ROWS = 3000;

/** Why a document is too long to be a roadmap, with what to do; null where it is not. */
export function tooManyRows({ blocks }: DocumentGrid): string | null {
  const rows = blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 1), 0);
  if (rows <= MOST_ROWS) return null;
  return `В документе ${rows} ${plural(rows, ["строка", "строки", "строк"])}, это слишком много для дорожной карты. Скопируйте её таблицу в новый документ и возьмите его.`;
}
