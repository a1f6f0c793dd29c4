import { isSeen } from "../../collect/visibility.ts";
import { boxOf, listsOf } from "../../collect/widgets/drop-down.ts";
import { pressOn } from "../press.ts";
import { until } from "../until.ts";

/** How long a list may take to be drawn and filled, ms. */
const PATIENCE = 1500;
/** How long a press may take to show that it did something, ms. */
const RESPONSE = 250;

export type OpenList = {
  /** The options drawn now: a long list draws only those in sight. */
  readonly rows: () => HTMLElement[];
  /** The columns drawn now of a choice in steps (region, then town), from the first; none in a plain list. */
  readonly columns: () => HTMLElement[];
};

const ROWS = "[role=option], [aria-selected]";

/** Opens the list of a control as a person does; null when none appears. */
export async function openList(control: HTMLElement): Promise<OpenList | null> {
  const document = control.ownerDocument;
  const there = isOpen(control) ? [] : Array.from(document.querySelectorAll(ROWS));
  const before = new Set(there.filter(isSeen));
  const rows = () => rowsOf(control, before);
  const menus = new Set(isOpen(control) ? [] : columnsIn(document));
  const columns = () => columnsIn(document).filter((column) => !menus.has(column));
  const drawn = () => (rows().length > 0 || columns().length > 0 ? true : null);
  // Another press would close a list that is about to be drawn.
  if (isOpen(control)) await until(drawn, RESPONSE);
  if (!isOpen(control) || drawn() === null) {
    control.scrollIntoView({ block: "nearest" });
    pressOn(target(control));
    const opened = () => (isOpen(control) || drawn() !== null ? true : null);
    if ((await until(opened, RESPONSE)) === null) {
      press(control, "ArrowDown", { altKey: true });
      if ((await until(opened, RESPONSE)) === null) return null;
    }
  }
  if ((await until(drawn, PATIENCE)) === null) return null;
  await steady(() => rows().length);
  return { rows, columns };
}

function columnsIn(document: Document): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>("[role=menu]")).filter(
    (menu) => menu.querySelector(STEP) !== null && isSeen(menu),
  );
}

/** What is chosen, or leads on, in a column of a choice in steps. */
export const STEP = "[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]";

/** Closes what is still open: a list of many stays open for the next choice. */
export async function closeList(control: HTMLElement, list: OpenList | null): Promise<void> {
  const says = control.hasAttribute("aria-expanded");
  const open = () =>
    says ? isOpen(control) : list !== null && list.rows().length + list.columns().length > 0;
  const closed = () => (open() ? null : true);
  const ways = [
    () => press(control, "Escape"),
    () => press(control, "Tab"),
    () => pressOn(target(control)),
    () => pressOn(control.ownerDocument.body),
  ];
  for (const way of ways) {
    if ((await until(closed, 0)) !== null) return;
    way();
    await until(closed, RESPONSE);
  }
}

export function isOpen(control: Element): boolean {
  return control.getAttribute("aria-expanded") === "true";
}

export function press(control: Element, key: string, modifiers: KeyboardEventInit = {}): void {
  const event = { key, code: key, keyCode: CODES[key] ?? 0, bubbles: true, cancelable: true, composed: true };
  control.dispatchEvent(new KeyboardEvent("keydown", { ...event, ...modifiers }));
  control.dispatchEvent(new KeyboardEvent("keyup", { ...event, ...modifiers }));
}

/** Libraries of some age look at the number of the key. */
const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** Waits until what is looked at stays the same for some frames. */
export async function steady(look: () => unknown): Promise<void> {
  let held = look();
  let same = 0;
  await until(() => {
    const now = look();
    same = now === held ? same + 1 : 0;
    held = now;
    return same >= 3 ? true : null;
  }, PATIENCE);
}

/** What a mouse would hit in the middle of the control: some listen on a part of it. */
function target(control: HTMLElement): HTMLElement {
  const { left, top, width, height } = control.getBoundingClientRect();
  const root = control.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint?.(left + width / 2, top + height / 2);
  const box = boxOf(control);
  return hit != null && box.contains(hit) ? (hit as HTMLElement) : control;
}

function rowsOf(control: HTMLElement, before: ReadonlySet<Element>): HTMLElement[] {
  for (const list of openedLists(control)) {
    // A copy of the list for screen readers alone has no size: the rows to press stand beside it.
    for (let around: Element | null = list, climbed = 0; around !== null && climbed < 3; climbed++) {
      const rows = Array.from(around.querySelectorAll<HTMLElement>(ROWS)).filter(
        (row) => !before.has(row) && isSeen(row) && row.closest("a[href]") === null,
      );
      if (rows.length > 0) return rows;
      around = around.parentElement;
    }
  }
  return [];
}

function openedLists(control: HTMLElement): Element[] {
  if (control.getAttribute("role") === "listbox") return [control];
  const named = listsOf(control);
  if (named.length > 0) return named;
  return Array.from(control.ownerDocument.querySelectorAll("[role=listbox]")).filter(isSeen);
}
