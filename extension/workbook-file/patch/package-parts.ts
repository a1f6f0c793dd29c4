import { WorkbookFileProblem } from "../workbook-file-problem.ts";
import { encodeAttribute } from "./xml-attributes.ts";
import { brokenXml } from "./xml-tags.ts";
import { attribute, parseXml, spliced, withContent } from "./xml-tree.ts";
import { readZipEntries, unpack, type ZipEntry } from "./zip-entries.ts";
import { packAgain, packNew, zipFile } from "./zip-file.ts";

/** The parts of an office file, by their names: read as text, replaced, added, taken away; the others stay as they are packed. */
export type PackageParts = {
  readonly has: (name: string) => boolean;
  /** The names of all parts in the file's order. */
  readonly names: () => readonly string[];
  /** The text of a part. @throws WorkbookFileProblem where there is none or it is no UTF-8 */
  readonly text: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** The file with what was written; the very same bytes where nothing was. */
  readonly file: () => Promise<Uint8Array>;
};

export function openPackage(bytes: Uint8Array): PackageParts {
  return packageOf(bytes, readZipEntries(bytes));
}

/** A file that has no parts yet. */
export function newPackage(): PackageParts {
  return packageOf(new Uint8Array(0), []);
}

function packageOf(bytes: Uint8Array, standing: readonly ZipEntry[]): PackageParts {
  const entries = new Map(standing.map((entry) => [entry.name, entry]));
  const written = new Map<string, string | null>();
  const old = new Map<string, string>();
  const original = (name: string): string => {
    const entry = entries.get(name);
    if (!entry) throw brokenXml();
    const known = old.get(name) ?? decode(unpack(entry));
    old.set(name, known);
    return known;
  };
  return {
    has: (name) => (written.has(name) ? written.get(name) !== null : entries.has(name)),
    names: () => [...entries.keys()],
    text: (name) => written.get(name) ?? original(name),
    write: (name, text) => {
      if (entries.has(name) && original(name) === text) written.delete(name);
      else written.set(name, text);
    },
    remove: (name) => {
      written.set(name, null);
    },
    file: async () => {
      if (written.size === 0) return bytes;
      const kept = [...entries.values()].flatMap((entry) => {
        const text = written.get(entry.name);
        if (text === null) return [];
        return [text === undefined ? entry : packAgain(entry, text)];
      });
      const added = [...written].flatMap(([name, text]) =>
        text === null || entries.has(name) ? [] : [packNew(name, text)],
      );
      return zipFile(await Promise.all([...kept, ...added]));
    },
  };
}

function decode(bytes: Uint8Array): string {
  try {
    // The mark in front, where there is one, is written back with the rest.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WorkbookFileProblem(
      "Часть книги записана в непривычной кодировке. Откройте книгу в Excel, сохраните и повторите.",
    );
  }
}

/** A link from one part to another, or to an address outside. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", … */
  readonly kind: string;
  /** The part's name, or the address as it stands where it is outside the file. */
  readonly target: string;
  readonly external: boolean;
};

export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!parts.has(name)) return [];
  const text = parts.text(name);
  return parseXml(text).children.map((element) => {
    const target = attribute(text, element, "Target") ?? "";
    const external = attribute(text, element, "TargetMode") === "External";
    return {
      id: attribute(text, element, "Id") ?? "",
      kind: (attribute(text, element, "Type") ?? "").split("/").pop() ?? "",
      target: external ? target : resolved(part, target),
      external,
    };
  });
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the file itself. */
function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * Links a part to another and gives the link's id.
 * @param target the part's name, or an address outside the file
 * @param type the whole address of the relationship's type
 */
export function addRelationship(
  parts: PackageParts,
  part: string,
  {
    type,
    target,
    external = false,
  }: { readonly type: string; readonly target: string; readonly external?: boolean },
): string {
  const name = relationshipsName(part);
  const text = parts.has(name)
    ? parts.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const root = parseXml(text);
  const taken = new Set(root.children.map((element) => attribute(text, element, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const written = encodeAttribute(external ? target : `/${target}`);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const mode = external ? ' TargetMode="External"' : "";
  const xml = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${written}"${mode}/>`;
  parts.write(name, spliced(text, [withContent(text, root, xml)]));
  return id;
}

/** Takes the links that `unwanted` names away. */
export function removeRelationships(
  parts: PackageParts,
  part: string,
  unwanted: (relationship: Relationship) => boolean,
): void {
  const name = relationshipsName(part);
  if (!parts.has(name)) return;
  const text = parts.text(name);
  const links = relationshipsOf(parts, part);
  const splices = parseXml(text).children.flatMap((element, index) => {
    const link = links[index];
    return link && unwanted(link) ? [{ start: element.start, end: element.end, text: "" }] : [];
  });
  if (splices.length > 0) parts.write(name, spliced(text, splices));
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Says what a part is. */
export function addContentType(parts: PackageParts, part: string, type: string): void {
  const text = parts.text(CONTENT_TYPES);
  const root = parseXml(text);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const xml = `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
  parts.write(CONTENT_TYPES, spliced(text, [withContent(text, root, xml)]));
}

/** Takes away what is said of a part that is no more. */
export function removeContentType(parts: PackageParts, part: string): void {
  const text = parts.text(CONTENT_TYPES);
  const element = parseXml(text).children.find(
    (child) => attribute(text, child, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (element)
    parts.write(CONTENT_TYPES, spliced(text, [{ start: element.start, end: element.end, text: "" }]));
}

/** A name that no part has: ("xl/worksheets/sheet", ".xml") → "xl/worksheets/sheet4.xml". */
export function freeName(parts: PackageParts, start: string, ending: string): string {
  let number = 1;
  while (parts.has(`${start}${number}${ending}`)) number += 1;
  return `${start}${number}${ending}`;
}
