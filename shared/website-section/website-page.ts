import { dottedDate } from "../calendar/iso-date.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { htmlPage } from "../text/html-page.ts";
import type { LinkedWords, WebsiteSection } from "./website-section.ts";

/** The section as a whole page: plain HTML without scripts, styles and anything from elsewhere. */
export function websitePage(section: WebsiteSection): string {
  const title = ["Наставничество", section.organisation].filter(Boolean).join(" · ");
  return htmlPage({ title, style: "", body: websiteHtml(section) });
}

/** The section alone, to be pasted into the editor of a website. Parts without content are left out. */
export function websiteHtml(section: WebsiteSection): string {
  const { organisation, schoolYear, date, curator } = section;
  const about = [organisation, schoolYear && `${schoolYear} учебный год`, `на ${dottedDate(date)}`];
  const parts = [
    part("Документы", section.documents.map(linked)),
    part("Программы наставничества", section.programmes.map(linked)),
    numbers(section),
    part("Лучшие практики", section.practices.map(linked)),
    part("Публикации", section.publications.map(linked)),
    part("Наставники", section.mentors.map(escapeHtml)),
    part("Наставляемые", section.mentees.map(escapeHtml)),
    part("Куратор", [curator.name, curator.phone, mail(curator.email)].map(contact).filter(Boolean)),
  ];
  return ["<h1>Наставничество</h1>", `<p>${escapeHtml(about.filter(Boolean).join(" · "))}</p>`, ...parts]
    .filter((html) => html !== "")
    .join("\n");
}

function part(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const list = items.map((item) => `<li>${item}</li>`).join("\n");
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${list}\n</ul>`;
}

function numbers({ numbers: lines }: WebsiteSection): string {
  if (lines.length === 0) return "";
  const rows = lines.map(
    ({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<h2>Показатели</h2>\n<table>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function linked({ text, href, note }: LinkedWords): string {
  const words = escapeHtml(text);
  const shown = href === "" ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
  return note === "" ? shown : `${shown}, ${escapeHtml(note)}`;
}

type Mail = { readonly address: string };

const mail = (address: string): Mail => ({ address });

function contact(words: string | Mail): string {
  if (typeof words === "string") return escapeHtml(words);
  const shown = escapeHtml(words.address);
  return /^[\w.+-]+@[\w.-]+$/.test(words.address) ? `<a href="mailto:${shown}">${shown}</a>` : shown;
}
