import { boxAround, removerIn, tokensOf } from "../../collect/widgets/token-box.ts";
import { focusOn, leave } from "../focus.ts";
import { pressOn } from "../press.ts";
import { clearTyped, pasteOver } from "../type-keys.ts";
import { until } from "../until.ts";
import { press } from "./open-list.ts";
import { type Writer, wantedText } from "./writer.ts";

/** How long a token may take to come or to go, ms. */
const PATIENCE = 500;

/** Makes a token of each entry of a text («Методист; Куратор») and takes the others away. */
export const writeTokens: Writer = async (live, answer) => {
  const control = live.group.controls[0] as HTMLInputElement;
  const wanted = entriesOf(wantedText(answer));
  const texts = (): string[] => tokensOf(control).map(({ text }) => text);
  focusOn(control);
  for (const { text, element } of tokensOf(control)) {
    const remover = wanted.includes(text) ? null : removerIn(element);
    if (remover === null) continue;
    pressOn(remover);
    await until(() => (texts().includes(text) ? null : true), PATIENCE);
  }
  for (const entry of wanted) {
    if (texts().includes(entry)) continue;
    await pasteOver(control, entry);
    if (!texts().includes(entry)) pressEnter(control);
    if ((await until(() => (texts().includes(entry) ? true : null), PATIENCE)) !== null) continue;
    // What is left in the box would look like an answer and be none.
    await clearTyped(control);
    break;
  }
  leave(control);
  return wanted.length === 0 ? "written" : { chosen: { kind: "text", text: wanted.join("; ") } };
};

export function entriesOf(text: string): string[] {
  const entries = text.split(";").map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ""))];
}

/** Nobody outside the widget hears the key: the form around it might take it for «Отправить». */
function pressEnter(control: HTMLInputElement): void {
  const box = boxAround(control)!;
  const keep = (event: Event): void => event.stopPropagation();
  for (const type of ["keydown", "keyup"]) box.addEventListener(type, keep);
  press(control, "Enter");
  for (const type of ["keydown", "keyup"]) box.removeEventListener(type, keep);
}
