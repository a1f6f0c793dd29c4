import { DocumentProblem } from "../document-problem.ts";
import type { PageMarks, Piece } from "./page-marks.ts";

/** A text with a smaller share of Russian letters than this was not written in Russian, or cannot be read. */
const leastRussian = 0.05;

/** Signs of old Russian fonts whose codes are those of Windows-1251, but which the file calls Western. */
const windowsSigns: Readonly<Record<string, string>> = { "\u00A8": "Ё", "\u00B8": "ё", "\u00B9": "№" };

/**
 * The pages with their letters in Russian: files of old programs say «Ïëàí» where «План» is printed.
 * @throws DocumentProblem where there are words but no Russian letters among them
 */
export function readableLetters(pages: readonly PageMarks[]): readonly PageMarks[] {
  const text = pages.map((page) => page.pieces.map((piece) => piece.text).join("")).join("");
  const russian = count(text, /[А-Яа-яЁё]/g);
  const western = count(text, /[\u00C0-\u00FF]/g);
  if (western > 20 && western > russian) return pages.map(asWindows1251);
  if (text.length > 40 && russian < text.length * leastRussian)
    throw new DocumentProblem(
      "В тексте этого PDF не нашлось русских букв: он на другом языке или записан шрифтом, из которого буквы не прочитать. Откройте его и скопируйте таблицу: если вместо букв вставятся значки, возьмите исходный документ Word.",
    );
  return pages;
}

function asWindows1251(page: PageMarks): PageMarks {
  const readable = (piece: Piece): Piece => ({
    ...piece,
    text: piece.text
      .replace(/[\u00C0-\u00FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xc0 + 0x0410))
      .replace(/[\u00A8\u00B8\u00B9]/g, (sign) => windowsSigns[sign] ?? sign),
  });
  return { ...page, pieces: page.pieces.map(readable), beyond: page.beyond.map(readable) };
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
