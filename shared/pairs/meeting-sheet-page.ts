import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { htmlPage } from "../text/html-page.ts";
import { type MeetingSheet, periodWords } from "./meeting-sheet.ts";

/** Sheets of meetings, each on pages of its own: HTML to print, without scripts, names, and anything from elsewhere. */
export function meetingSheetPage(sheets: readonly MeetingSheet[]): string {
  return htmlPage({ title: "Листы встреч", style: STYLE, body: sheets.map(sheetHtml).join("\n") });
}

function sheetHtml(sheet: MeetingSheet): string {
  return `<section>
<h1>Лист встреч: ${escapeHtml(sheet.pair)}</h1>
<p>${escapeHtml(periodWords(sheet))}</p>
<table>
<thead><tr><th>№</th><th>Встреча</th><th>По плану</th><th>Состоялась</th><th>Тема и итог</th><th>Обратная связь</th><th>Подписи</th></tr></thead>
<tbody>
${sheet.lines
  .map(
    ({ kind, planned, held }, index) =>
      `<tr><td>${index + 1}</td><td>${escapeHtml(kind)}</td><td>${day(planned) || "вне плана"}</td><td>${day(held)}</td><td></td><td class="box">☐</td><td></td></tr>`,
  )
  .join("\n")}
</tbody>
</table>
${sheet.remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join("\n")}
</section>`;
}

function day(date: ISODate | null): string {
  return date === null ? "" : dottedDate(date);
}

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 10pt/1.3 Arial, sans-serif; color: #111; margin: 0 auto; max-width: 273mm; }
section + section { break-before: page; }
h1 { font-size: 15pt; margin: 0 0 1mm; }
p { margin: 0 0 2mm; }
table { border-collapse: collapse; width: calc(100% - 1mm); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #555; padding: 1.5mm 2mm; text-align: left; vertical-align: top; height: 6mm; }
th:nth-child(1) { width: 7mm; }
th:nth-child(2) { width: 28mm; }
th:nth-child(3), th:nth-child(4) { width: 24mm; }
th:nth-child(6) { width: 22mm; }
th:nth-child(7) { width: 34mm; }
.box { text-align: center; font-size: 14pt; line-height: 1; }
.remark { color: #444; font-size: 9pt; margin: 2mm 0 0; }
`;
