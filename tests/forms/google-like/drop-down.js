import { el } from "./draw.js";

/** A list that opens a copy of itself: only the copy answers a press. */
export function dropDown(question, labels) {
  const option = (label, copy) =>
    el(
      "div",
      {
        role: "option",
        "data-value": label,
        "aria-selected": String(label === question.held()),
        tabindex: "-1",
        onclick: copy ? () => choose(label) : undefined,
      },
      el("span", {}, label === "" ? "Выбрать" : label),
    );
  const own = el("div", { role: "presentation", style: "height:22px;overflow:hidden" });
  const drawOwn = () => {
    const held = question.held();
    const shown = option(held, false);
    own.replaceChildren(
      shown,
      ...["", ...labels].filter((label) => label !== held).map((label) => option(label, false)),
    );
  };
  let copy = null;
  const list = el("div", {
    role: "listbox",
    tabindex: "0",
    "aria-expanded": "false",
    "aria-labelledby": question.labelledBy,
    "aria-required": String(question.required),
    style: "width:240px;border:1px solid",
    onclick: (event) => {
      if (copy?.contains(event.target) || list.getAttribute("aria-disabled") === "true") return;
      if (copy === null) open();
      else close();
    },
    onkeydown: (event) => {
      if (event.key === "Escape") close();
    },
    onprefill: (event) => choose(event.detail),
  });
  function open() {
    copy = el("div", { role: "presentation", style: "position:absolute;background:#fff;border:1px solid" });
    list.setAttribute("aria-expanded", "true");
    list.append(copy);
    // The copy fills a moment after it is opened.
    setTimeout(() => copy?.append(...["", ...labels].map((label) => option(label, true))), 60);
  }
  function close() {
    copy?.remove();
    copy = null;
    list.setAttribute("aria-expanded", "false");
  }
  function choose(label) {
    question.keep(label);
    drawOwn();
    setTimeout(close, 30);
  }
  drawOwn();
  list.append(own);
  return list;
}
