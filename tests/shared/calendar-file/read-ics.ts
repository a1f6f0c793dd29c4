/** A component of an .ics file: its properties in order and the components inside it. */
export type Component = {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
};
export type Property = { readonly name: string; readonly parameters: string; readonly value: string };

const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"\r\n]*"|[^";:,\r\n]+))*):(.*)$/u;

/**
 * Reads an .ics file by the letter of RFC 5545, 3.1 and 3.4: CRLF after every line, 75 octets at most, folding inside no character.
 * @throws where the file is not so
 */
export function readIcs(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    const octets = Buffer.byteLength(line);
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (/[\u0000-\u0008\u000A-\u001F\u007F\uFFFD]/.test(line))
      throw new Error(`a control character: ${line}`);
  }
  const unfolded: string[] = [];
  for (const line of lines) {
    if (line.startsWith(" ")) unfolded.push(`${unfolded.pop() ?? ""}${line.slice(1)}`);
    else unfolded.push(line);
  }
  const stack: { name: string; properties: Property[]; components: Component[] }[] = [
    { name: "", properties: [], components: [] },
  ];
  for (const line of unfolded) {
    const match = CONTENT_LINE.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    const [, name = "", parameters = "", value = ""] = match;
    const top = stack[stack.length - 1];
    if (name === "BEGIN") stack.push({ name: value, properties: [], components: [] });
    else if (name === "END") {
      const closed = stack.pop();
      if (closed?.name !== value) throw new Error(`END:${value} closes ${closed?.name}`);
      stack[stack.length - 1]?.components.push(closed);
    } else top?.properties.push({ name, parameters, value });
  }
  const [calendar, more] = stack[0]?.components ?? [];
  if (stack.length !== 1 || calendar === undefined || more !== undefined) throw new Error("not one calendar");
  return calendar;
}

/** The value of a property that stands once, or null; a TEXT is unescaped where `text` says so. */
export function textIn(component: Component, name: string, text = false): string | null {
  const found = component.properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`${name} stands ${found.length} times`);
  const value = found[0]?.value ?? null;
  return value === null || !text ? value : unescaped(value);
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}
