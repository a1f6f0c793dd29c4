import { escapeHtml } from "../text/escape-html.ts";
import { htmlPage } from "../text/html-page.ts";
import { curatorForm, curatorMarks } from "./curator-form.ts";
import { type AskedQuestion, HIGHEST_POINT, oftenWords, type Questionnaire } from "./questionnaire.ts";

/**
 * Questionnaires on paper, each from a page of its own: HTML to print, without scripts and without anything from elsewhere. The numbers are
 * those by which the answers are typed in. No place for a name: an anonymous one asks for none, another for the code.
 */
export function surveyPage(
  papers: readonly Pick<Questionnaire, "id" | "title" | "questions">[],
  anonymous: boolean,
): string {
  return htmlPage({
    title: papers.map(({ title }) => title).join(", "),
    style: STYLE,
    body: papers
      .map(
        ({ id, title, questions }) => `<section>
<h1>${escapeHtml(title)}</h1>
<p>${anonymous ? "Анкета анонимная: не пишите имя и контакты." : "Код участника: ______________ (имя писать не нужно)"} Дата: «____» ______________ 20____ г.</p>
<p class="scale">Где стоят клетки от 1 до ${HIGHEST_POINT}, отметьте одну: 1 – самый низкий балл, ${HIGHEST_POINT} – самый высокий.</p>
<ol>
${questions.map(questionHtml).join("\n")}
</ol>
<footer>${escapeHtml(`${id}. ${ORIGIN}`)}</footer>
</section>`,
      )
      .join("\n"),
  });
}

/** The curator's form on paper. */
export function curatorPage(): string {
  const rows = curatorForm.flatMap(({ criterion, signs }) =>
    signs.map(
      (sign, index) =>
        `<tr>${index === 0 ? `<th rowspan="${signs.length}">${escapeHtml(criterion)}</th>` : ""}<td>${escapeHtml(sign)}</td>${curatorMarks.map(({ points }) => `<td class="mark">☐ ${points}</td>`).join("")}</tr>`,
    ),
  );
  return htmlPage({
    title: "Анкета куратора",
    style: STYLE,
    body: `<section>
<h1>Анкета куратора</h1>
<p>Отметьте в каждой строке один балл. Дата: «____» ______________ 20____ г.</p>
<table>
<thead><tr><th>Критерий</th><th>Показатель</th>${curatorMarks.map(({ points, words }) => `<th class="mark">${escapeHtml(words)}, ${points}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p>Сумма баллов: ________. 15–18 – оптимальный уровень, 9–14 – допустимый, 0–8 – недопустимый.</p>
<footer>${ORIGIN}</footer>
</section>`,
  });
}

function questionHtml({ text, answer }: AskedQuestion): string {
  return `<li><span>${escapeHtml(text)}</span>${ANSWERS[answer]}</li>`;
}

/** Never shown as the official text. */
const ORIGIN = "Примерная анкета, составлена с опорой на рекомендации МР-42/02; вопросы можно менять.";

const boxes = (words: readonly string[]) =>
  `<span class="boxes">${words.map((word) => `<span>☐&nbsp;${escapeHtml(word).replace(/ /g, "&nbsp;")}</span>`).join(" ")}</span>`;

const ANSWERS = {
  point: boxes(Array.from({ length: HIGHEST_POINT }, (_, index) => String(index + 1))),
  yes: boxes(["да", "нет"]),
  often: boxes(oftenWords),
  words: '<span class="line"></span><span class="line"></span>',
} as const satisfies Record<AskedQuestion["answer"], string>;

const STYLE = `
@page { size: A4; margin: 14mm; }
body { font: 9.5pt/1.25 Arial, sans-serif; color: #111; margin: 0 auto; max-width: 182mm; }
section + section { break-before: page; }
h1 { font-size: 14pt; margin: 0 0 2mm; }
p { margin: 0 0 1.5mm; }
.scale { color: #333; }
ol { margin: 2mm 0 0; padding-left: 7mm; }
li { break-inside: avoid; margin: 0 0 2mm; padding-left: 1mm; }
.boxes { display: flex; flex-wrap: wrap; gap: 0.5mm 5mm; margin-top: 0.5mm; }
.line { display: block; border-bottom: 0.3mm solid #777; height: 5mm; }
table { border-collapse: collapse; width: calc(100% - 1mm); margin: 2mm 0; }
th, td { border: 0.3mm solid #555; padding: 1.5mm; text-align: left; vertical-align: top; }
.mark { text-align: center; width: 18mm; white-space: normal; }
footer { margin-top: 3mm; font-size: 8pt; color: #555; }
`;
