import type { MarkUpElement, MarkUpNode } from "../../shared/document/mark-up.ts";
import { brokenFile, DocumentProblem } from "./document-problem.ts";
import type { Archive } from "./open-archive.ts";
import { parseMarkUp } from "./parse-mark-up.ts";

/** A part named in another part's relations: `kind` is the last word of its type («footnotes»), `target` a name in the archive. */
export type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/**
 * The text of a part in its encoding; null where there is none. Office programs never write a document type or entities of their own,
 * and a file that does is made to exhaust who reads it.
 */
export function partText(archive: Archive, name: string): string | null {
  const bytes = archive.bytesOf(name);
  if (bytes === null) return null;
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const text = new TextDecoder(wide).decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new DocumentProblem(
      "Файл устроен небезопасно: в нём есть объявления, которых офисные программы не пишут. Скопируйте таблицу дорожной карты в новый документ и выберите его.",
    );
  }
  if (!isWhole(text)) throw brokenFile();
  return text;
}

/** Whether the element that the part begins with is closed at its end; an empty part has nothing to close. */
function isWhole(text: string): boolean {
  const root = /<([A-Za-z_][^\s/>]*)[^>]*>/.exec(text);
  if (root === null || root[0].endsWith("/>")) return true;
  return text.trimEnd().endsWith(`</${root[1]}>`);
}

/** The root element of a part, or null. */
export function partRoot(archive: Archive, name: string): MarkUpElement | null {
  const text = partText(archive, name);
  return text === null ? null : (parseMarkUp(text, "xml").find(isElement) ?? null);
}

/** The relations of a part; "" stands for the file as a whole. */
export function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const root = partRoot(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  return (root?.children ?? []).filter(isElement).map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: (attributes.Type ?? "").split("/").pop() ?? "",
    target: resolved(folder, attributes.Target ?? ""),
  }));
}

/** The tag without its prefix: prefixes are the writer's choice. */
export function localName(element: MarkUpElement): string {
  return element.tag.slice(element.tag.indexOf(":") + 1);
}

export function isElement(node: MarkUpNode): node is MarkUpElement {
  return node.kind === "element";
}

/** The first child element of the name, or null. */
export function childOf(element: MarkUpElement | null, name: string): MarkUpElement | null {
  if (element === null) return null;
  for (const child of element.children)
    if (child.kind === "element" && localName(child) === name) return child;
  return null;
}

/** An attribute whatever its prefix: `attributeOf(element, "val")` reads `w:val`. */
export function attributeOf(element: MarkUpElement | null, name: string): string | null {
  if (element === null) return null;
  for (const [key, value] of Object.entries(element.attributes))
    if (key === name || key.endsWith(`:${name}`)) return value;
  return null;
}

/** Whether a switch such as `<w:vanish/>` is on: present and not said to be off. */
export function isOn(element: MarkUpElement | null): boolean {
  return element !== null && !/^(0|false|off|none)$/.test(attributeOf(element, "val") ?? "1");
}

/** «../word/header1.xml» seen from «word/» and names that begin at the root. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
