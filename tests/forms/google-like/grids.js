import { el } from "./draw.js";

/**
 * A grid of drawn boxes. Before it stands its ghost, hidden from people who listen; a row of radio buttons names itself, a row
 * of check boxes does not: its first cell is its text.
 */
export function grid(role, columns, rows) {
  const cell = (...children) => el("div", { style: "display:inline-block;width:150px" }, ...children);
  const head = () => el("div", {}, cell(), ...columns.map((column) => cell(column)));
  const ghost = el(
    "div",
    { "aria-hidden": "true", style: "height:0;overflow:hidden" },
    head(),
    ...rows.map((row) =>
      el(
        "div",
        {},
        cell(row.label),
        ...columns.map(() => cell(el("div", { role, "aria-checked": "false" }))),
      ),
    ),
  );
  return el("div", {}, ghost, el("div", {}, head(), ...rows.map((row) => gridRow(role, columns, row, cell))));
}

function gridRow(role, columns, row, cell) {
  const many = role === "checkbox";
  const boxes = columns.map((column) =>
    el("div", {
      role,
      tabindex: "0",
      "aria-checked": "false",
      "aria-label": many ? `${column}, ответ на вопрос «${row.label}»` : `${column}, строка ${row.label}`,
      [many ? "data-answer-value" : "data-value"]: column,
      style: "display:inline-block;width:20px;height:20px;border:1px solid",
      onclick: (event) => {
        const box = event.currentTarget;
        const now = box.getAttribute("aria-checked") === "true";
        if (!many) for (const each of boxes) each.setAttribute("aria-checked", "false");
        box.setAttribute("aria-checked", String(!now));
        const chosen = columns.filter((_, place) => boxes[place].getAttribute("aria-checked") === "true");
        row.keep(many ? chosen : (chosen[0] ?? ""));
      },
    }),
  );
  const attributes = many ? { role: "group" } : { role: "radiogroup", "aria-label": row.label };
  return el("div", attributes, cell(row.label), ...boxes.map((box) => cell(box)));
}
