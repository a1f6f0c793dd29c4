import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../extension/documents/read-html.ts";
import { type DomNode, markUpOfDom } from "../../../shared/document/dom-mark-up.ts";
import { readMarkUpDocument } from "../../../shared/document/mark-up-document.ts";
import { shownGrid } from "./shown-grid.ts";

const wordList = (mark: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const unclosed = "tags that nobody closed";

const cases: readonly (readonly [name: string, html: string, grid: readonly string[]])[] = [
  [
    "paragraphs stand together until an empty one",
    "<p>Дорожная карта</p><p>на 2024 год</p><p>&nbsp;</p><div>Школа <b>№ 900</b></div>",
    ["¶ Дорожная карта / на 2024 год", "¶ Школа № 900"],
  ],
  [
    "two line breaks are an empty line, one is not",
    "<div>Утверждаю<br>Директор<br><br>Дорожная карта</div>",
    ["¶ Утверждаю / Директор", "¶ Дорожная карта"],
  ],
  [
    "a wide gap of spaces that do not break parts two stamps; source line ends and plain spaces are one space",
    "<p>Согласовано&nbsp;&nbsp;&nbsp;&nbsp; &nbsp;Утверждаю</p>\n<p>Дорожная   \n карта</p>",
    ["¶ Согласовано   Утверждаю / Дорожная карта"],
  ],
  ["soft hyphens are no text", "<p>настав&shy;ничество\u200B</p>", ["¶ наставничество"]],
  [
    "numbers of lists above the table are kept",
    "<ol><li>Утвердить карту.</li><li>Назначить куратора.</li></ol>",
    ["¶ 1) Утвердить карту. / 2) Назначить куратора."],
  ],
  [
    "merged cells, heads and feet",
    "<table><caption>Таблица 1</caption><tfoot><tr><td colspan=2>Итого</td></tr></tfoot><thead><tr><th>Этап<th>Срок</thead><tbody><tr><td rowspan=2>I<td>май</tr><tr><td>июнь</tr></tbody></table>",
    ["¶ Таблица 1", "table", "| Этап | Срок", "| I ×2↓ | май", "| ^ | июнь", "| Итого ×2→ | ^"],
  ],
  [
    "a span of nought reaches to the end of its part, one that is too long no further",
    "<table><tbody><tr><td rowspan=0>а<td>1<tr><td>2</tbody><tbody><tr><td rowspan=60000>б<td>3<tr><td>4</tbody></table>",
    ["table", "| а ×2↓ | 1", "| ^ | 2", "| б ×2↓ | 3", "| ^ | 4"],
  ],
  [
    "lists, breaks and paragraphs of a cell are its lines",
    "<table><tr><td><p>Подготовка:</p><ul><li>приказ<li><p>положение</p><p>и приложение</p></ul></td><td>до 1.09<br>до 2.09</td></tr></table>",
    ["table", "| Подготовка: / [-] приказ / [-] положение / и приложение | до 1.09 / до 2.09"],
  ],
  [
    "a numbered list that goes on, with letters and values",
    '<table><tr><td><ol start="3"><li>в<li value=7>ж<li>з</ol><ol type=a><li>A</ol><ol style="list-style-type:upper-roman"><li>X</ol></td><td>.</td></tr></table>',
    ["table", "| [3)] в / [7)] ж / [8)] з / [a)] A / [I)] X | ."],
  ],
  [
    "a plain list inside a numbered item is its parts",
    "<table><tr><td><ol><li>Обучение:<ol><li>лекции<li>встречи</ol><li>Отчёт</ol></td><td>.</td></tr></table>",
    ["table", "| [1)] Обучение: / [-] лекции / [-] встречи / [2)] Отчёт | ."],
  ],
  [
    "Google Docs puts the list inside the list, not inside the item",
    '<b style="font-weight:normal" id="docs-internal-guid-1"><table><tr><td><ol><li aria-level="1" style="list-style-type:decimal"><p>Обучение</p></li><ol><li aria-level="2" style="list-style-type:lower-alpha"><p>лекции</p></li></ol><li aria-level="1" style="list-style-type:decimal"><p>Отчёт</p></li></ol></td><td>.</td></tr></table></b>',
    ["table", "| [1)] Обучение / [a)] лекции / [2)] Отчёт | ."],
  ],
  [
    "Word's list paragraphs bear the mark that Word shows",
    `<table><tr><td>${wordList("·", "приказ")}${wordList("1)", "сбор")}${wordList("1)", "анкеты", 2)}${wordList("1.2.", "отбор", 2)}${wordList("б)", "обучение", 2)}</td><td>.<o:p>&nbsp;</o:p></td></tr></table>`,
    ["table", "| [-] приказ / [1)] сбор / [-] анкеты / [1.2.] отбор / [б)] обучение | ."],
  ],
  [
    "a number that Word counts by itself is the word of a cell without others",
    `<table><tr><td>${wordList("1.", "")}</td><td>Подготовка</td></tr></table>`,
    ["table", "| 1. | Подготовка"],
  ],
  [
    "what nobody sees is no text",
    '<nav><a>Главная</a></nav><script>var a = "<table>"</script><noscript>Включите</noscript><p style="DISPLAY: none">тайна</p><div hidden>тайна</div><p>Видно<span style="mso-hide:all">тайна</span><del>прежнее</del><ins>новое</ins></p><!-- <p>нет</p> -->',
    ["¶ Видноновое"],
  ],
  [
    "a site's main part alone, where the table stands in it",
    "<body><header>Сайт школы</header><main><p>План</p><table><tr><td>1<td>2</table></main><footer>Карта сайта</footer></body>",
    ["¶ План", "table", "| 1 | 2"],
  ],
  [
    "tables that only arrange the page are walked through",
    "<table><tr><td>Меню</td><td><table><tr><td><p>План</p><table><tr><td>Этап<td>Мероприятие, о котором много слов<tr><td>1<td>Сбор заявлений от всех желающих</table></td></tr></table></td></tr></table>",
    [
      "¶ Меню / План",
      "table",
      "| Этап | Мероприятие, о котором много слов",
      "| 1 | Сбор заявлений от всех желающих",
    ],
  ],
  [
    "a small table in a cell gives its words to the cell",
    "<table><tr><td>Этап<td>Мероприятие<tr><td>1<td>Обучение наставников и наставляемых<table><tr><td>лекция<td>2 ч<tr><td>встреча<td>1 ч</table>затем отчёт об обучении</table>",
    [
      "table",
      "| Этап | Мероприятие",
      "| 1 | Обучение наставников и наставляемых / лекция / 2 ч / встреча / 1 ч / затем отчёт об обучении",
    ],
  ],
  [
    unclosed,
    "<table><tr><td><p>1<td><ul><li>сбор<li>отбор<tr><td><b>2<td>отчёт</table><p>После",
    ["table", "| 1 | [-] сбор / [-] отбор", "| 2 | отчёт", "¶ После"],
  ],
  [
    "LibreOffice's paragraphs in cells, with its breaks and fonts",
    '<table width="100%" cellpadding="4"><col width="43*"/><tr valign="top"><td width="17%"><p align="center" style="margin-bottom: 0cm">1</p></td><td><p><font face="Liberation Serif">Сбор<br/>\nзаявлений</font></p></td></tr></table>',
    ["table", "| 1 | Сбор / заявлений"],
  ],
];

describe("readMarkUpDocument", () => {
  test.each(cases)("%s", (_, html, grid) => {
    expect(shownGrid(readHtml(html))).toEqual(grid);
  });

  // happy-dom leaves cells open that a browser closes.
  test.each(cases.filter(([name]) => name !== unclosed))(
    "the same from a browser's tree: %s",
    (_, html, grid) => {
      const page = new Window().document;
      page.body.innerHTML = html;
      expect(shownGrid(readMarkUpDocument(markUpOfDom(page.body as unknown as DomNode)))).toEqual(grid);
    },
  );

  test("words between the cells of a broken table are rows of their own", () => {
    const grid = readHtml("<table>до<tr><td>1<td>2</tr>между<tr><td>3<td>4</tr></table>");
    expect(shownGrid(grid)).toEqual(["table", "| до", "| 1 | 2", "| между", "| 3 | 4"]);
  });

  test("a row says where it stands", () => {
    const grid = readHtml("<table><tr><td>1</table><p>и</p><table><tr><td>2<tr><td>3</table>");
    const places = grid.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map((row) => row.place) : block.place,
    );
    expect(places).toEqual([
      "таблица 1, строка 1",
      "текст документа",
      "таблица 2, строка 1",
      "таблица 2, строка 2",
    ]);
  });
});
