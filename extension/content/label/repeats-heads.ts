/**
 * Whether a name for screen readers only repeats the heads around a cell, with words of its own between them.
 * @example repeats("строка Педагоги, колонка Создано", ["Педагоги", "Создано"]) // true
 */
export function repeats(name: string, heads: readonly string[]): boolean {
  const told = heads.filter((head) => head !== "");
  return told.length > 1 && told.every((head) => name.includes(head));
}
