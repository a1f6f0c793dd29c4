import { type Zippable, zipSync } from "fflate";

/** How a program writes a workbook down: each of these is met in real files. */
export type Hand = {
  /** Namespace prefix with its colon: "x:" as the Open XML SDK and ClosedXML write it. */
  readonly prefix?: string;
  /** Without, rows and cells follow each other. */
  readonly addresses?: boolean;
  readonly strings?: "shared" | "inline" | "formula-result";
  readonly byteOrderMark?: boolean;
  readonly indented?: boolean;
  readonly strict?: boolean;
  readonly from1904?: boolean;
  /** Texts in CDATA sections. */
  readonly cdata?: boolean;
  readonly styles?: boolean;
};

export type HandMadeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly hidden?: boolean;
  /** XML behind «sheetData», e.g. merges. */
  readonly behind?: string;
  /** XML of «sheetData» itself, in place of `rows`. */
  readonly data?: string;
  readonly before?: string;
  readonly relationships?: readonly (readonly [id: string, kind: string, target: string])[];
};

const DATE_STYLE = 1;

/** An .xlsx file as no library wrote it. More parts go in by name; a content type may be given for each. */
export function handMadeFile(
  hand: Hand,
  sheets: readonly HandMadeSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
  workbook: {
    readonly before?: string;
    readonly behind?: string;
    readonly types?: string;
    readonly relationships?: string;
  } = {},
): Uint8Array {
  const p = hand.prefix ?? "";
  const space = hand.strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = hand.strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const root = (name: string, inside: string) =>
    `${hand.byteOrderMark ? "\ufeff" : ""}<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<${p}${name} xmlns${p ? `:${p.slice(0, -1)}` : ""}="${space}" xmlns:r="${links}">${inside}</${p}${name}>`;
  const relationships = (rows: readonly (readonly [string, string, string])[], extra = "") =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`)
      .join("")}${extra}</Relationships>`;
  const shared: string[] = [];
  const parts: Record<string, string | Uint8Array> = {};
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const types = [
    `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>`,
    ...sheets.map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${main}.worksheet+xml"/>`,
    ),
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${main}.sharedStrings+xml"/>`,
    ...(hand.styles === false
      ? []
      : [`<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>`]),
    workbook.types ?? "",
  ];
  parts["[Content_Types].xml"] =
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`;
  parts["_rels/.rels"] = relationships([["rId1", "officeDocument", "xl/workbook.xml"]]);
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    [
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["rId90", "sharedStrings", "sharedStrings.xml"] as const,
      ...(hand.styles === false ? [] : [["rId91", "styles", "styles.xml"] as const]),
    ],
    workbook.relationships,
  );
  sheets.forEach((sheet, index) => {
    const data =
      sheet.data ??
      `<${p}sheetData>${sheet.rows.map((row, at) => rowXml(hand, row, at + 1, shared)).join("")}</${p}sheetData>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = root(
      "worksheet",
      `${sheet.before ?? ""}${data}${sheet.behind ?? ""}`,
    );
    if (sheet.relationships)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.relationships);
  });
  const list = sheets
    .map(
      ({ name, hidden }, index) =>
        `<${p}sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
    )
    .join("");
  const system = hand.from1904 ? `<${p}workbookPr date1904="1"/>` : "";
  parts["xl/workbook.xml"] = root(
    "workbook",
    `${system}${workbook.before ?? ""}<${p}sheets>${list}</${p}sheets>${workbook.behind ?? ""}`,
  );
  parts["xl/sharedStrings.xml"] = root(
    "sst",
    shared.map((text) => `<${p}si><${p}t xml:space="preserve">${text}</${p}t></${p}si>`).join(""),
  );
  if (hand.styles !== false) {
    parts["xl/styles.xml"] = root(
      "styleSheet",
      `<${p}fonts count="1"><${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font></${p}fonts><${p}fills count="1"><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}fills><${p}borders count="1"><${p}border/></${p}borders><${p}cellXfs count="2"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><${p}xf numFmtId="14" fontId="0" fillId="0" borderId="0"><${p}protection locked="0"/></${p}xf></${p}cellXfs>`,
    );
  }
  return zipSync({ ...(parts as Zippable), ...bytesOf({ ...parts, ...more }) });
}

function bytesOf(parts: Readonly<Record<string, string | Uint8Array>>): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" ? new TextEncoder().encode(part) : part,
    ]),
  );
}

function rowXml(hand: Hand, row: HandMadeSheet["rows"][number], number: number, shared: string[]): string {
  const p = hand.prefix ?? "";
  const gap = hand.indented ? "\n    " : "";
  const r = hand.addresses === false ? "" : ` r="${number}"`;
  if (row.length === 0) return `${gap}<${p}row${r} />`;
  const cells = row.map((value, right) => {
    const at = hand.addresses === false ? "" : ` r="${String.fromCharCode(65 + right)}${number}"`;
    // A cell without an address cannot be left out: those behind it would move.
    if (value === null) return hand.addresses === false ? `${gap}  <${p}c/>` : "";
    return gap + cellXml(hand, value, at, shared);
  });
  return `${gap}<${p}row${r}>${cells.join("")}${gap}</${p}row>`;
}

function cellXml(hand: Hand, value: string | number | boolean, at: string, shared: string[]): string {
  const p = hand.prefix ?? "";
  if (typeof value === "number")
    return `<${p}c${at}${hand.styles !== false && value > 40_000 ? ` s="${DATE_STYLE}"` : ""}><${p}v>${value}</${p}v></${p}c>`;
  if (typeof value === "boolean") return `<${p}c${at} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  const escaped = value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const text = hand.cdata ? `<![CDATA[${value}]]>` : escaped;
  if (hand.strings === "inline")
    return `<${p}c${at} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
  if (hand.strings === "formula-result") return `<${p}c t='str'${at}><${p}v>${text}</${p}v></${p}c>`;
  shared.push(text);
  return `<${p}c${at} t="s"><${p}v>${shared.length - 1}</${p}v></${p}c>`;
}
