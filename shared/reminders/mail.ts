/** One mail, ready to be sent. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same words as simple HTML: paragraphs and lists, no pictures, no styles, no addresses to click. */
  readonly html: string;
  /** The curator's weekly summary, else the digest of an assignee. */
  readonly isSummary: boolean;
  /** What it reminds of, to be put on record once it is sent. */
  readonly things: readonly string[];
};

/** A piece of a mail: a paragraph, or a list under a heading; an empty list is left out. */
export type MailPart = string | { readonly heading: string; readonly lines: readonly string[] };

/** Plain text with «– » before the lines of lists. */
export function mailText(parts: readonly MailPart[]): string {
  return present(parts)
    .map((part) =>
      typeof part === "string" ? part : [part.heading, ...part.lines.map((line) => `– ${line}`)].join("\n"),
    )
    .join("\n\n");
}

export function mailHtml(parts: readonly MailPart[]): string {
  return present(parts)
    .map((part) =>
      typeof part === "string"
        ? `<p>${escaped(part)}</p>`
        : `<p><b>${escaped(part.heading)}</b></p>\n<ul>\n${part.lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}\n</ul>`,
    )
    .join("\n");
}

function present(parts: readonly MailPart[]): readonly MailPart[] {
  return parts.filter((part) => (typeof part === "string" ? part !== "" : part.lines.length > 0));
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "<br>");
}
