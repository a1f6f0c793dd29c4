/**
 * The name of a Sheet from the header that names its file; null where there is none.
 * @example sheetName(`attachment; filename="7.xlsx"; filename*=UTF-8''%D0%A8%D0%BA%D0%BE%D0%BB%D0%B0%207.xlsx`) // "Школа 7"
 */
export function sheetName(contentDisposition: string | null): string | null {
  const header = contentDisposition ?? "";
  const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename\s*=\s*"?([^";]+)"?/i.exec(header)?.[1];
  const name = (encoded === undefined ? plain : decoded(encoded)) ?? plain ?? "";
  return name.replace(/\.xlsx$/i, "").trim() || null;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return undefined;
  }
}
