import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { htmlPage } from "../text/html-page.ts";
import type { HandOver } from "./hand-over.ts";

/** So many lines of a list fit on the page beside the others; the rest is counted. */
const LINES = {
  overdue: 10,
  ahead: 8,
  undated: 4,
  pairs: 14,
  consents: 8,
  documents: 8,
  reports: 3,
} as const;

/** The hand-over as one printable page: HTML without scripts and without anything from elsewhere. */
export function handOverPage(summary: HandOver): string {
  const { organisation, schoolYear, curator, counts, progress, byCodes } = summary;
  const done = `${progress.done} из ${progress.total}${progress.share === null ? "" : ` (${progress.share} %)`}`;
  return htmlPage({
    title: `Передача дел по наставничеству${schoolYear === "" ? "" : ` · ${schoolYear}`}`,
    style: STYLE,
    body: `<header>
<h1>Передача дел по наставничеству</h1>
<p>${escapeHtml([organisation, schoolYear && `${schoolYear} учебный год`, `на ${dottedDate(summary.today)}`].filter(Boolean).join(" · "))}</p>
<p>${escapeHtml(curator.length === 0 ? "Куратор в «Паспорте» не указан." : `Дела передаёт: ${curator.join(", ")}`)}</p>
${byCodes ? "<p>Люди названы кодами: имена хранятся отдельно от книги.</p>" : ""}
</header>
<ul class="counts">
${counts.map(({ label, value }) => `<li><b>${value}</b> ${escapeHtml(label)}</li>`).join("\n")}
<li><b>${escapeHtml(done)}</b> мероприятий выполнено</li>
</ul>
${section("Просрочено", summary.overdue.map(itemLine), LINES.overdue)}
${section("Впереди", summary.ahead.map(itemLine), LINES.ahead)}
${section("Без даты", summary.undated.map(itemLine), LINES.undated)}
${section("Действующие пары", summary.pairs.map(pairLine), LINES.pairs)}
${section("Согласия: продлить или уничтожить данные", summary.consents.map(consentLine), LINES.consents)}
${section("Документы", summary.documents.map(documentLine), LINES.documents)}
${summary.places.length === 0 ? "" : `<p>Бумаги согласий хранятся: ${escapeHtml(summary.places.join("; "))}.</p>`}
${section(
  "Отчёты, которые ещё не отправлены",
  summary.reports.map(({ title, until }) => ({ text: title, note: day("до", until) })),
  LINES.reports,
)}
<footer>Сдал ______________________ &nbsp; Принял ______________________ &nbsp; Дата ______________</footer>`,
  });
}

/** Characters of a line and of what stands beside it, so that both go on one line of the page; the workbook has them whole. */
const LONGEST = { text: 78, note: 44 } as const;

function short(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

type Line = { readonly text: string; readonly note: string };

function section(title: string, lines: readonly Line[], most: number): string {
  if (lines.length === 0) return "";
  const rest = lines.length - most;
  const rows = lines
    .slice(0, most)
    .map(
      ({ text, note }) =>
        `<li>${escapeHtml(short(text, LONGEST.text))}${note === "" ? "" : ` <i>${escapeHtml(short(note, LONGEST.note))}</i>`}</li>`,
    );
  if (rest > 0) rows.push(`<li class="more">и ещё ${rest}: смотрите в книге</li>`);
  return `<section><h2>${escapeHtml(title)}: ${lines.length}</h2>\n<ul>\n${rows.join("\n")}\n</ul></section>`;
}

function itemLine({ code, activity, assignees, due, deadline, when }: ChecklistItem): Line {
  const days = due === null ? deadline : `${dottedDate(due)}${when === "" ? "" : `, ${when}`}`;
  return {
    text: [code, activity].filter(Boolean).join(" · "),
    note: [days, assignees.join("; ")].filter(Boolean).join(" · "),
  };
}

function pairLine({ code, mentor, mentees, form, until }: HandOver["pairs"][number]): Line {
  return {
    text: [code, `${mentor} → ${mentees.join(", ")}`].filter(Boolean).join(" · "),
    note: [form, day("до", until)].filter(Boolean).join(" · "),
  };
}

function consentLine({ who, kind, state, day: on }: HandOver["consents"][number]): Line {
  const note = state === "ends" ? day("до", on) : `отозвано ${dottedDate(on)}, данные уничтожить за 30 дней`;
  return { text: `${who} · ${kind}`, note };
}

function documentLine({ kind, number, date, title, place }: HandOver["documents"][number]): Line {
  const name = [kind, number === "" ? "" : `№ ${number}`, day("от", date)].filter(Boolean).join(" ");
  return { text: [name, title].filter(Boolean).join(" · "), note: place };
}

function day(word: string, date: ISODate | null): string {
  return date === null ? "" : `${word} ${dottedDate(date)}`;
}

const STYLE = `
@page { size: A4; margin: 12mm; }
body { font: 8pt/1.15 Arial, sans-serif; color: #111; max-width: 186mm; margin: 0 auto; }
h1 { font-size: 15pt; margin: 0 0 2mm; }
h2 { font-size: 10.5pt; margin: 1.5mm 0 0.3mm; border-bottom: 0.3mm solid #999; }
p { margin: 0.5mm 0; }
ul { margin: 0; padding-left: 4.5mm; }
li { overflow-wrap: anywhere; }
i { color: #444; font-style: normal; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5mm 6mm; list-style: none; padding: 0; margin: 2mm 0; }
.more { color: #444; list-style: none; }
footer { margin-top: 5mm; }
`;
