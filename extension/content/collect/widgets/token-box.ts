import { fold } from "../../label/readable-text.ts";
import { closestWithin } from "../closest-around.ts";
import { isInput } from "../control.ts";

/**
 * Boxes in which every entry typed and ended by Enter becomes a token («тег»). They look like any text box, and Enter in any
 * text box may send the form: only those known by their library count, which take the key for themselves.
 */
const TOKEN_BOXES = [
  { library: "Element Plus", box: ".el-input-tag", token: ".el-tag" },
  { library: "Angular Material", box: "mat-form-field:has(mat-chip-grid)", token: "mat-chip-row" },
  {
    library: "PrimeVue, PrimeNG",
    box: ".p-chips, .p-inputchips",
    token: "[class*=chip-item], [class*=chips-token]",
  },
  { library: "Bootstrap Tags Input", box: ".bootstrap-tagsinput", token: ".tag" },
] as const;

const ANY_TOKEN_BOX = TOKEN_BOXES.map(({ box }) => box).join(", ");

/** Words by which other such boxes tell of themselves: what is typed there is no answer until the key is pressed. */
const ENTER_ENDS = [
  {
    pattern: /(?:нажм[а-яё]+|клавиш[а-яё]+|через)\s+[«"]?(?:Enter|Ввод)/i,
    example: "Введите и нажмите Enter",
  },
  { pattern: /\b(?:press|hit)\s+enter\b/i, example: "Type and press Enter" },
] as const;

/** What takes a token away: it is no part of its words. */
const REMOVES =
  "button, [role=button], [data-role=remove], [class*=remove i], [class*=close i], [class*=delete i]";

export type Token = { readonly text: string; readonly element: HTMLElement };

export function isTokenBox(control: Element): boolean {
  return isInput(control) && boxAround(control) !== null;
}

/** Whether a text box tells that Enter ends an entry, and nothing tells what the key does besides. */
export function waitsForEnter(control: Element): boolean {
  if (!isInput(control)) return false;
  // Few boxes say anything of the kind: only those are looked around.
  return SAID_IN.some((name) => tellsOfEnter(control.getAttribute(name))) && !isTokenBox(control);
}

const SAID_IN = ["placeholder", "aria-label", "title"] as const;

function tellsOfEnter(words: string | null): boolean {
  return words !== null && ENTER_ENDS.some(({ pattern }) => pattern.test(words));
}

/** The element around the box and its tokens, or null. */
export function boxAround(control: Element): HTMLElement | null {
  if (closestWithin(control, ANY_TOKEN_BOX) === null) return null;
  for (const { box } of TOKEN_BOXES) {
    const around = control.closest<HTMLElement>(box);
    if (around !== null) return around;
  }
  return null;
}

export function tokensOf(control: Element): Token[] {
  const box = boxAround(control);
  const row = TOKEN_BOXES.find((each) => box?.matches(each.box));
  if (box === null || row === undefined) return [];
  return Array.from(box.querySelectorAll<HTMLElement>(row.token), (element) => ({
    element,
    text: wordsOf(element),
  }));
}

/** What takes a token (or the text of one) away, or null. */
export function removerIn(element: Element): HTMLElement | null {
  return element.querySelector<HTMLElement>(REMOVES);
}

function wordsOf(token: Element): string {
  const walker = token.ownerDocument.createTreeWalker(token, 4);
  let words = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const remover = node.parentElement!.closest(REMOVES);
    // The token itself may be a button, or be named after its close button.
    if (remover === null || !token.contains(remover) || remover === token) words += ` ${node.nodeValue}`;
  }
  return fold(words);
}
