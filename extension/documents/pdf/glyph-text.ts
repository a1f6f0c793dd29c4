/** Signs of symbol fonts that Word draws bullets with: they lie in the private area of Unicode, by the code of the font. */
const symbolFontSigns: Readonly<Record<string, string>> = {
  "\uF0B7": "•",
  "\uF0A7": "▪",
  "\uF0A8": "▪",
  "\uF06E": "▪",
  "\uF06C": "●",
  "\uF0D8": "➢",
  "\uF0FC": "✓",
  "\uF0FE": "✓",
  "\uF076": "►",
  "\uF02D": "-",
  "\uF0BE": "–",
};

/** Ligatures of fonts («ﬁ») and letters of width variants come back as plain letters. */
const ligature = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/**
 * The words a glyph stands for: "" for control characters and marks without a picture, " " for spaces of any width.
 * A soft hyphen stays one: where a line ends with it, the word was hyphenated for certain.
 */
export function glyphText(unicode: string): string {
  const text = unicode.replace(/[\u200B-\u200F\u2060\uFEFF]/g, "").replace(/[\u0000-\u001F\u007F]/g, " ");
  if (text !== "" && text.trim() === "") return " ";
  return text
    .replace(ligature, (sign) => sign.normalize("NFKC"))
    .replace(/[\uF000-\uF0FF]/g, (sign) => symbolFontSigns[sign] ?? sign);
}
