/** Codes of the font below are those of Windows-1251; its letters are half as wide as they are high. */
const letterWidth = 0.5;

/** Glyph names of the Russian letters in the order of Windows-1251 from 0xC0 («А») to 0xFF («я»). */
const russianNames = Array.from({ length: 64 }, (_value, index) => {
  const upper = index < 32;
  const letter = upper ? index : index - 32;
  // Between Е and Ж the numbers have a place for Ё.
  return `/afii${10017 + (upper ? 0 : 48) + letter + (letter > 5 ? 1 : 0)}`;
});

/** Signs besides the letters: code, glyph name, sign. */
const signs = [
  [0x80, "/afii61352", "№"],
  [0x81, "/guillemotleft", "«"],
  [0x82, "/guillemotright", "»"],
  [0x83, "/endash", "–"],
  [0x84, "/bullet", "•"],
] as const;

/** A page of a made-up PDF: `drawing` in PDF operators, y upwards from the lower left corner. */
export type MadePage = {
  readonly drawing: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Drawn by `/Form Do`. */
  readonly form?: { readonly drawing: string; readonly matrix: readonly number[] };
};

/**
 * A small PDF with one font. `western`: its letters are named as those of a Western font, as old programs did.
 * @example makePdf([{ drawing: words(50, 700, 10, "Срок") }])
 */
export function makePdf(pages: readonly MadePage[], western = false): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const differences = western
    ? "/WinAnsiEncoding"
    : `<< /Type /Encoding /Differences [128 ${signs.map(([, name]) => name).join(" ")} 192 ${russianNames.join(" ")}] >>`;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const first = 4;
  const kids = pages.map((_page, index) => `${first + index * 3} 0 R`);
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`);
  add(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 255 /Widths [${new Array(256).fill(letterWidth * 1000).join(" ")}] /Encoding ${differences} >>`,
  );
  pages.forEach(({ drawing, width = 595, height = 842, rotate = 0, form }, index) => {
    const at = first + index * 3;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${at + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /Form ${at + 2} 0 R >> >> >>`,
    );
    add(stream("", drawing));
    const matrix = (form?.matrix ?? [1, 0, 0, 1, 0, 0]).join(" ");
    add(
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 2000 2000] /Matrix [${matrix}] /Resources << /Font << /F 3 0 R >> >>`,
        form?.drawing ?? "",
      ),
    );
  });
  return toBytes(objects);
}

/** Words from a point to the right, or along a text matrix's first four numbers. */
export function words(x: number, y: number, size: number, text: string, turn = "1 0 0 1"): string {
  return `BT /F ${size} Tf ${turn} ${x} ${y} Tm ${shown(text)} Tj ET\n`;
}

/** Lines of words below each other. */
export function lines(x: number, y: number, size: number, texts: readonly string[]): string {
  return texts.map((text, index) => words(x, y - index * size * 1.2, size, text)).join("");
}

/** The string operand of a text operator: codes in hexadecimal. */
export function shown(text: string): string {
  return `<${[...text].map((sign) => codeOf(sign).toString(16).padStart(2, "0")).join("")}>`;
}

/** A grid of lines: `xs` from left to right, `ys` from top to bottom. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return [
    "0.5 w",
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
    ...xs.map((x) => `${x} ${bottom} m ${x} ${top} l S`),
    "",
  ].join("\n");
}

function codeOf(sign: string): number {
  const other = signs.find(([, , each]) => each === sign);
  if (other) return other[0];
  const code = sign.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function toBytes(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
