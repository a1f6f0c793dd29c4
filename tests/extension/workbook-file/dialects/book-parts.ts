import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file of the program's own as texts, in the order they are packed in. */
export type Parts = Map<string, string>;

/** A tab as the workbook lists it, from the first. */
export type ListedTab = { readonly name: string; readonly part: string; readonly position: number };

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The file of these parts, in their order. */
export function fileOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

export function textOf(parts: Parts, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`The file has no part ${name}`);
  return text;
}

/** Writes a part anew; one that is not there is none of the book's. */
export function rewrite(parts: Parts, name: string, by: (text: string) => string): void {
  parts.set(name, by(textOf(parts, name)));
}

export const WORKBOOK = "xl/workbook.xml";

/** The tabs in the order of the workbook. */
export function tabsOf(parts: Parts): readonly ListedTab[] {
  const links = linksOf(parts, WORKBOOK);
  return [...textOf(parts, WORKBOOK).matchAll(/<sheet\b([^>]*)\/>/g)].map(([, words = ""], position) => {
    const link = links.find(({ id }) => id === attribute(words, "r:id"));
    return { name: attribute(words, "name") ?? "", part: link?.part ?? "", position };
  });
}

export function tabNamed(parts: Parts, name: string): ListedTab {
  const tab = tabsOf(parts).find((each) => each.name === name);
  if (!tab) throw new Error(`The file has no tab ${name}`);
  return tab;
}

/** Writes the part of every tab anew. */
export function rewriteTabs(parts: Parts, by: (xml: string, tab: ListedTab) => string): void {
  for (const tab of tabsOf(parts)) rewrite(parts, tab.part, (xml) => by(xml, tab));
}

export function attribute(words: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(words)?.[1] ?? null;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels" */
export function linksName(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

type Link = { readonly id: string; readonly kind: string; readonly part: string };

/** The parts a part leads to. */
export function linksOf(parts: Parts, part: string): readonly Link[] {
  const text = parts.get(linksName(part)) ?? "";
  return [...text.matchAll(/<Relationship\b([^>]*)\/>/g)].map(([, words = ""]) => ({
    id: attribute(words, "Id") ?? "",
    kind: (attribute(words, "Type") ?? "").split("/").pop() ?? "",
    part: resolved(part, attribute(words, "Target") ?? ""),
  }));
}

export function resolved(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Makes a part that another one leads to, and gives the number of the link.
 * @param kind the last word of the link's type, or the whole of a type that is not the standard's
 */
export function addPart(
  parts: Parts,
  from: string,
  part: { readonly name: string; readonly text: string; readonly kind: string; readonly type: string },
): string {
  parts.set(part.name, part.text);
  const name = linksName(from);
  const before =
    parts.get(name) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const ids = [...before.matchAll(/\sId="rId(\d+)"/g)].map((match) => Number(match[1]));
  const id = `rId${Math.max(0, ...ids) + 1}`;
  const type = part.kind.includes("/") ? part.kind : `${RELATIONSHIPS}/${part.kind}`;
  const added = `<Relationship Id="${id}" Type="${type}" Target="/${part.name}"/>`;
  parts.set(name, before.replace("</Relationships>", `${added}</Relationships>`));
  rewrite(parts, "[Content_Types].xml", (text) =>
    text.replace("</Types>", `<Override PartName="/${part.name}" ContentType="${part.type}"/></Types>`),
  );
  return id;
}

/** Puts an element of a sheet where the standard wants it: in front of the first of those that come after it. */
export function putBefore(xml: string, element: string, ...after: readonly string[]): string {
  const place = after
    .map((name) => xml.indexOf(`<${name}`, xml.indexOf("</sheetData>")))
    .filter((at) => at >= 0);
  const at = Math.min(...place, xml.indexOf("</worksheet>"));
  return xml.slice(0, at) + element + xml.slice(at);
}

/** A part whose outermost element says these things too, those apart that it says already. */
export function declaring(text: string, element: "worksheet" | "workbook", declarations: string): string {
  return text.replace(new RegExp(`<${element}\\b([^>]*)>`), (_, says: string) => {
    const added = [...declarations.matchAll(/([\w:]+)="[^"]*"/g)].flatMap(([whole, name = ""]) =>
      attribute(says, name) === null ? [` ${whole}`] : [],
    );
    return `<${element}${says}${added.join("")}>`;
  });
}
