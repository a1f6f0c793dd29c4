import { readableText } from "../../label/readable-text.ts";
import { placeInTable } from "../../label/table-grid.ts";
import { rowHeads } from "../../label/table-heads.ts";
import { type Control, controlsIn, holdsControl } from "../control.ts";

const PRESSED = "button, [role=button], input[type=button], a";

/** «+ Добавить строку», «Ещё один наставник»: a file or a remark that is added is no row. */
const ADDS = /^\W*(?:добавить|ещё|еще)(?![а-яё])(?!.*(?:файл|документ|скан|фото|вложени|комментари|ссылк))/i;
const REMOVES = /^\s*(?:(?:удалить|убрать)(?![а-яё])|[×✕✖✗🗑−–-]\s*$)/iu;

const HEADING = "legend, h2, h3, h4, h5, h6, [role=heading]";

/** From the button up to what stands beside the rows, in levels of mark-up. */
const NEAR = 3;

/**
 * The only row, so far, of a table or list that grows by «Добавить»: what it asks is asked of one of many, though nothing
 * repeats yet. A row with words of its own is none.
 */
export function lonelyRows(root: ParentNode): Element[] {
  const buttons = Array.from(root.querySelectorAll(PRESSED)).filter((button) => ADDS.test(nameOf(button)));
  return buttons.flatMap((button) => {
    const list = listBefore(button);
    return list === null ? [] : (rowOfTable(list) ?? rowOfBlocks(list) ?? []);
  });
}

function nameOf(button: Element): string {
  const said = Array.from(button.childNodes, readableText).join(" ").trim();
  const own = said === "" ? ((button as HTMLInputElement).value ?? "") : said;
  return own !== "" ? own : (button.getAttribute("aria-label") ?? button.getAttribute("title") ?? "");
}

/** What holds controls right before a button. */
function listBefore(button: Element): Element | null {
  let at: Element | null = button;
  for (let level = 0; level < NEAR && at !== null; level++) {
    let before = at.previousElementSibling;
    while (before !== null && !holdsControl(before)) before = before.previousElementSibling;
    if (before !== null) return before;
    at = at.parentElement;
  }
  return null;
}

/** The one row with controls under a row of words. */
function rowOfTable(list: Element): Element | null {
  const table = list.closest("table") ?? (list.localName === "table" ? list : list.querySelector("table"));
  if (table === null || controlsIn(list).some((control) => control.closest("table") !== table)) return null;
  const rows = Array.from((table as HTMLTableElement).rows);
  const asking = rows.filter(holdsControl);
  const [row] = asking;
  if (row === undefined || asking.length > 1 || rows[0] === row) return null;
  return controlsIn(row).some(hasRowHead) ? null : row;
}

function hasRowHead(control: Control): boolean {
  const place = placeInTable(control);
  return place !== null && rowHeads(place.grid, place.cell).row.length > 0;
}

/** The block around the one «Удалить»; a heading of its own («Мероприятие 1») says already which it is. */
function rowOfBlocks(list: Element): Element | null {
  const removing = Array.from(list.querySelectorAll(PRESSED)).filter((each) => REMOVES.test(nameOf(each)));
  if (removing.length !== 1) return null;
  let row: Element | null = removing[0]!.parentElement;
  while (row !== null && row !== list && !holdsControl(row)) row = row.parentElement;
  return row?.querySelector(HEADING) == null ? row : null;
}
