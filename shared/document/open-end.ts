/** Words after which a Russian sentence cannot end: the rest of the sentence stands in the next row, or is lost. */
const neverLast = [
  "а",
  "без",
  "в",
  "во",
  "для",
  "до",
  "за",
  "из",
  "или",
  "и",
  "к",
  "ко",
  "как",
  "на",
  "над",
  "не",
  "ни",
  "но",
  "о",
  "об",
  "от",
  "перед",
  "по",
  "под",
  "при",
  "про",
  "с",
  "со",
  "у",
  "через",
  "что",
  "чтобы",
  "между",
  "среди",
  "их",
  "том",
  "также",
  "включая",
] as const;

/**
 * Whether the words break off: at a preposition or conjunction, a comma, a hyphen, an opening mark.
 * @example endsOpen("в целях привлечения их к") // true
 */
export function endsOpen(text: string): boolean {
  const trimmed = text.trim();
  if (/[,(«"„\-–—/]$/.test(trimmed) && !/["]$/.test(trimmed)) return true;
  const last = /(^|[^а-яёa-z-])([а-яё]+)$/i.exec(trimmed)?.[2] ?? "";
  return (neverLast as readonly string[]).includes(last.toLowerCase());
}

/** Whether the words are only a tail: they begin in lower case (or with a closing mark), with no bullet or number before. */
export function startsInside(text: string): boolean {
  return /^[а-яёa-z)»,.;]/.test(text.trim()) && !/^[а-яёa-z]\)/.test(text.trim());
}
