import { escapeHtml } from "./escape-html.ts";

type PageParts = {
  /** Plain words; the browser prints them above the page and names a saved PDF by them. */
  readonly title: string;
  /** Rules of CSS; "" for a page without looks. */
  readonly style: string;
  /** HTML. */
  readonly body: string;
};

/** A whole page in Russian without scripts and without anything from elsewhere. */
export function htmlPage({ title, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${style === "" ? "" : `<style>${style}</style>\n`}</head>
<body>
${body}
</body>
</html>
`;
}
