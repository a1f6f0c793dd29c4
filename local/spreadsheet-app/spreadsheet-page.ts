/** What the frame that Google shows a sidebar in lets it do: files may be saved, windows of the browser opened. */
const SANDBOX =
  "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation allow-storage-access-by-user-activation";

/** The page around the sidebar: the in-memory sheet as a person would see it in Google, read-only. */
export const spreadsheetPage = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Google Таблица (в памяти)</title>
<style>
  * { box-sizing: border-box; }
  body { margin: 0; height: 100vh; display: grid; grid-template: auto 1fr auto / 1fr 301px; color: #1f1f1f;
    font: 13px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; background: #f9fbfd; }
  header { grid-column: 1 / -1; display: flex; gap: 16px; align-items: center; padding: 8px 16px; }
  h1 { margin: 0; font-size: 16px; font-weight: 500; }
  header p { margin: 0; color: #5f6368; }
  .menu { display: flex; gap: 4px; align-items: center; }
  .menu span { color: #5f6368; }
  button { border: 1px solid #c4c7c5; border-radius: 6px; background: #fff; font: inherit; padding: 5px 12px; cursor: pointer; }
  button:focus-visible { outline: 2px solid #0b57d0; outline-offset: 1px; }
  #sheet { overflow: auto; background: #fff; border: 1px solid #dadce0; }
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: max-content; }
  td, th { border: solid #e1e3e6; border-width: 0 1px 1px 0; padding: 2px 5px; overflow: hidden; }
  td { height: 21px; vertical-align: bottom; font-size: 12px; overflow-wrap: anywhere; }
  td.nowrap { white-space: nowrap; }
  th { background: #f0f2f5; color: #5f6368; font-weight: 400; font-size: 11px; position: sticky; z-index: 2; }
  thead th { top: 0; }
  tbody th { left: 0; width: 40px; }
  tr.selected td { box-shadow: inset 0 0 0 100px #1a73e81f; }
  td.frozen { position: sticky; z-index: 1; }
  iframe { border: 1px solid #dadce0; border-left: 0; width: 300px; height: 100%; background: #fff; }
  nav { grid-column: 1 / -1; display: flex; gap: 2px; padding: 6px 12px; overflow-x: auto; }
  nav button { border-color: transparent; white-space: nowrap; background: none; }
  nav button[aria-current] { background: #e1ecfb; color: #0b57d0; font-weight: 600; }
</style>
</head>
<body>
<header>
  <h1>Google Таблица (в памяти)</h1>
  <div class="menu" id="menu"></div>
  <p>Настоящее дополнение работает здесь без Google: боковая панель справа пишет в эту таблицу.</p>
</header>
<div id="sheet" tabindex="0" aria-label="Вкладка"></div>
<iframe id="sidebar" sandbox="${SANDBOX}" title="Боковая панель «Наставничество»"></iframe>
<nav id="tabs" aria-label="Вкладки"></nav>
<script>
  const sheet = document.getElementById("sheet");
  const asked = new URLSearchParams(location.search);
  let chosen = asked.get("tab");
  let tabs = [];
  let selection = { tab: "", area: null };
  const element = (name, props, ...children) => {
    const made = Object.assign(document.createElement(name), props);
    made.append(...children);
    return made;
  };
  const openSidebar = (name) => { document.getElementById("sidebar").src = "/sidebar?open=" + name; };

  async function load() {
    const page = await (await fetch("/sheet")).json();
    tabs = page.tabs;
    // The script selected something else: the person is taken there.
    const isNew = page.selection.area && JSON.stringify(page.selection) !== JSON.stringify(selection);
    selection = page.selection;
    if (isNew) chosen = selection.tab;
    document.getElementById("menu").replaceChildren(...page.menus.flatMap(({ title, items }) => [
      element("span", { textContent: title + " ▸" }),
      ...items.map((item) => element("button", { textContent: item.caption, onclick: () => openSidebar(item.functionName) })),
    ]));
    if (!tabs.some((tab) => tab.name === chosen)) {
      chosen = (tabs.find((tab) => tab.name === "Контроль сроков") ?? tabs[0]).name;
    }
    draw();
    if (isNew) sheet.querySelector("tr.selected")?.scrollIntoView({ block: "center" });
    return page;
  }

  function draw() {
    document.getElementById("tabs").replaceChildren(...tabs.map((tab) => element("button", {
      textContent: tab.name,
      ariaCurrent: tab.name === chosen ? "page" : null,
      onclick: () => { chosen = tab.name; sheet.scrollTo(0, 0); draw(); },
    })));
    const tab = tabs.find((candidate) => candidate.name === chosen);
    sheet.setAttribute("aria-label", "Вкладка «" + tab.name + "»");
    const at = [sheet.scrollLeft, sheet.scrollTop];
    const columns = element("colgroup", {}, element("col", {}), ...tab.widths.map((width) => {
      const column = element("col", {});
      column.style.width = width + "px";
      return column;
    }));
    const head = element("thead", {}, element("tr", {}, element("th", {}),
      ...tab.letters.map((letter) => element("th", { textContent: letter }))));
    const body = element("tbody", {}, ...tab.rows.map((row, index) => element("tr",
      { className: selection.tab === tab.name && selection.area && index + 1 >= selection.area.row && index + 1 <= selection.area.lastRow ? "selected" : "" },
      element("th", { textContent: index + 1 }), ...row.map(drawCell))));
    sheet.replaceChildren(element("table", {}, columns, head, body));
    let top = sheet.querySelector("thead tr").offsetHeight;
    for (const row of [...body.rows].slice(0, tab.frozenRows)) {
      for (const cell of row.querySelectorAll("td")) {
        cell.classList.add("frozen");
        cell.style.top = top + "px";
        if (!cell.style.background) cell.style.background = "#fff";
      }
      top += row.offsetHeight;
    }
    sheet.scrollTo(...at);
  }

  function drawCell(cell) {
    const made = element("td", { rowSpan: cell.rowSpan, colSpan: cell.columnSpan, title: cell.note ?? cell.formula ?? "" });
    const { looks } = cell;
    if (cell.ticked === undefined) made.textContent = cell.text;
    else made.append(element("input", { type: "checkbox", checked: cell.ticked, disabled: true, ariaLabel: "Выполнено" }));
    if (looks.background) made.style.background = looks.background;
    if (looks.fontColor) made.style.color = looks.fontColor;
    if (looks.bold) made.style.fontWeight = "600";
    if (looks.horizontal) made.style.textAlign = looks.horizontal;
    if (looks.vertical) made.style.verticalAlign = looks.vertical;
    if (looks.fontSize && looks.fontSize > 10) made.style.fontSize = looks.fontSize + 3 + "px";
    if (!looks.wrap) made.classList.add("nowrap");
    return made;
  }

  addEventListener("message", ({ data }) => { if (data === "sheet-changed") load(); });
  load().then((page) => openSidebar(asked.get("open") ?? page.menus[0].items[page.tabs.length > 1 ? 1 : 0].functionName));
</script>
</body>
</html>`;
