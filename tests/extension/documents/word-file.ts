import { strToU8, zipSync } from "fflate";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts beside the body, as the elements inside their roots. `margins` are headers and footers by file name. */
export type WordParts = {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly margins?: Readonly<Record<string, string>>;
};

/** A Word document written by hand: the elements of its body, and what other parts it has. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const root = (tag: string, content: string) => `${xml}<w:${tag} ${spaces}>${content}</w:${tag}>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
  };
  const links: string[] = [];
  const add = (kind: string, name: string, content: string) => {
    files[`word/${name}.xml`] = content;
    links.push(`<Relationship Id="${name}" Type="${relations}/${kind}" Target="${name}.xml"/>`);
  };
  if (parts.numbering) add("numbering", "numbering", root("numbering", parts.numbering));
  if (parts.styles) add("styles", "styles", root("styles", parts.styles));
  if (parts.footnotes) add("footnotes", "footnotes", root("footnotes", parts.footnotes));
  for (const [name, content] of Object.entries(parts.margins ?? {}))
    add(name.replace(/\d/g, ""), name, root(name.startsWith("header") ? "hdr" : "ftr", content));
  files["word/_rels/document.xml.rels"] =
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const run = (words: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const paragraph = (words: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${words.startsWith("<") || words === "" ? words : run(words)}</w:p>`;
export const cell = (content: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
export const row = (cells: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
