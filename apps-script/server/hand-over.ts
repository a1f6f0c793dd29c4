import { buildHandOver, handOverRefusal } from "../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../shared/hand-over/hand-over-page.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { todayIn } from "./calendar-day.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { telling } from "./telling.ts";
import { UserProblem } from "./user-problem.ts";

const TITLE = "Передача дел";
/** An A4 page at the size of the screen, px. */
const SIZE = { width: 760, height: 600 } as const;

/** Shows the page for the next curator in a window, with a button that prints it. Nothing is written. */
export function showHandOver(): void {
  telling(TITLE, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const workbook = readWorkbook(readSnapshot(spreadsheet));
    const refusal = handOverRefusal(workbook);
    if (refusal !== null) throw new UserProblem(refusal);
    if (workbook.located.length === 0)
      throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
    const page = printable(handOverPage(buildHandOver(workbook, todayIn(spreadsheet))));
    const html = HtmlService.createHtmlOutput(page).setWidth(SIZE.width).setHeight(SIZE.height);
    SpreadsheetApp.getUi().showModalDialog(html, TITLE);
  });
}

/** With a button that is not printed itself. */
function printable(page: string): string {
  const button = '<p class="print"><button type="button" onclick="window.print()">Напечатать</button></p>';
  const style = "<style>.print { margin: 4mm 0; } @media print { .print { display: none; } }</style>";
  return page.replace("</head>", () => `${style}</head>`).replace("<body>", () => `<body>${button}`);
}
