import { announceInput, reportInput } from "./input-events.ts";
import { setNatively } from "./native-setter.ts";
import { redrawn } from "./settle.ts";

/** A box of typed text; a type that a browser draws itself (date, number) has no place to type at. */
export type TypedBox = HTMLInputElement | HTMLTextAreaElement;

/** `keyCode` is what older masks and calendars tell keys apart by; letters and digits are sent without one. */
const KEY_CODES: Readonly<Record<string, number>> = { Tab: 9, Delete: 46 };

/** Presses and lets go of a key, with what the key does in between; a page that handles the key itself stops that. */
export async function pressKey(
  box: TypedBox,
  key: string,
  does: () => void | Promise<void> = () => {},
  held: { readonly ctrlKey?: true } = {},
): Promise<void> {
  const common = {
    ...held,
    key,
    keyCode: KEY_CODES[key] ?? 0,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const types = key.length === 1 && held.ctrlKey === undefined;
  const press = { ...common, charCode: key.codePointAt(0)!, keyCode: key.codePointAt(0)! };
  const taken =
    box.dispatchEvent(new KeyboardEvent("keydown", common)) &&
    (!types || box.dispatchEvent(new KeyboardEvent("keypress", press)));
  if (taken) await does();
  box.dispatchEvent(new KeyboardEvent("keyup", common));
}

/** Puts a text in place of all that is there in one go, as it is pasted. */
export async function pasteOver(box: TypedBox, text: string): Promise<void> {
  if (isTyped(box)) box.select();
  const put = (): void => {
    // A mask that takes the text over cancels the announcement and has put the text in itself.
    if (!announceInput(box, text)) return;
    setNatively(box, "value", text);
    reportInput(box, text);
  };
  // A mask takes a plain key for the one character it has.
  await pressKey(box, "v", put, { ctrlKey: true });
}

/** Selects all that is there and deletes it. */
export async function clearTyped(box: TypedBox): Promise<void> {
  if (box.value === "") return;
  if (isTyped(box)) box.select();
  await pressKey(box, "Delete", () => {
    if (!announceInput(box, "", "deleteContentForward")) return;
    setNatively(box, "value", "");
    reportInput(box, "", "deleteContentForward");
  });
}

/** Types character by character: what the page does not let in is passed over, as it is for a person. */
export async function typeKeys(box: TypedBox, text: string): Promise<void> {
  for (const character of text) {
    await pressKey(box, character, () => {
      if (!announceInput(box, character, "insertText")) return;
      const [start, end] = [box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length];
      setNatively(box, "value", `${box.value.slice(0, start)}${character}${box.value.slice(end)}`);
      box.setSelectionRange(start + 1, start + 1);
      reportInput(box, character, "insertText");
    });
    // A page that puts its own punctuation in does so between two keys.
    await redrawn();
  }
}

/** Whether the box has a cursor. */
export function isTyped(box: TypedBox): boolean {
  return box.selectionStart !== null;
}
