import { dottedDate } from "../calendar/iso-date.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { htmlPage } from "../text/html-page.ts";
import type { BankForm } from "./bank-form.ts";

/** Banks as one printable page, a table a bank on A4 landscape: HTML without scripts and without anything from elsewhere. */
export function bankFormPage(forms: readonly BankForm[]): string {
  return htmlPage({
    title: forms.map((form) => form.title).join(", "),
    style: STYLE,
    body: forms.map(section).join("\n"),
  });
}

function section({ title, organisation, day, headings, rows, remark }: BankForm): string {
  const about = [organisation, `на ${dottedDate(day)}`].filter((words) => words !== "").join(" · ");
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((words) => `<td>${escapeHtml(words)}</td>`).join("")}</tr>`)
    .join("\n");
  return `<section>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(about)}</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
${remark === "" ? "" : `<p>${escapeHtml(remark)}</p>`}
</section>`;
}

const STYLE = `
@page { size: A4 landscape; margin: 10mm; }
body { font: 8pt/1.2 Arial, sans-serif; color: #111; margin: 0 auto; max-width: 277mm; }
section + section { break-before: page; }
h1 { font-size: 14pt; margin: 0 0 1mm; }
p { margin: 1mm 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 0.2mm solid #666; padding: 0.8mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
th { font-size: 7pt; background: #eee; }
th:first-child, td:first-child { width: 8mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
`;
