import { el } from "./draw.js";

/** A set of drawn radio buttons or check boxes; a box of checks is a list whose options are list items themselves. */
export function choiceItem(question, role, labels, keepOther) {
  const many = role === "checkbox";
  const boxes = labels.map((label) => drawnBox(role, label, label));
  const other = keepOther ? [drawnBox(role, "__other_option__", null)] : [];
  const press = (box) => {
    if (box.getAttribute("aria-disabled") === "true") return;
    const now = box.getAttribute("aria-checked") === "true";
    // Pressed again, a radio button of this form lets go.
    for (const each of many ? [] : [...boxes, ...other]) each.setAttribute("aria-checked", "false");
    box.setAttribute("aria-checked", String(!now));
    const chosen = [...boxes, ...other].filter((each) => each.getAttribute("aria-checked") === "true");
    const values = chosen.map((each) => each.dataset.value ?? each.dataset.answerValue);
    question.keep(many ? labels.filter((label) => values.includes(label)) : (values[0] ?? ""));
    if (many) shuffle(holder);
  };
  for (const box of [...boxes, ...other]) box.addEventListener("click", () => press(box));
  const rows = boxes.map((box, place) =>
    el(
      "div",
      many ? { role: "listitem" } : {},
      el("label", {}, box, el("span", { dir: "auto" }, labels[place])),
    ),
  );
  const otherRow = other.map((box) =>
    el(
      "div",
      {},
      el("label", {}, box, el("span", { dir: "auto" }, "Другое:")),
      el("input", {
        type: "text",
        "aria-label": "Другой ответ",
        oninput: (event) => keepOther(event.target.value),
      }),
    ),
  );
  const holder = el(
    "div",
    many
      ? { role: "list", "aria-labelledby": question.labelledBy }
      : {
          role: "radiogroup",
          "aria-labelledby": question.labelledBy,
          "aria-required": String(question.required),
        },
    ...rows,
    ...otherRow,
  );
  return holder;
}

function drawnBox(role, value, label) {
  const data = role === "radio" ? { "data-value": value } : { "data-answer-value": value };
  return el(
    "div",
    {
      role,
      tabindex: "0",
      "aria-checked": "false",
      "aria-label": label,
      ...data,
      style: "display:inline-block;width:20px;height:20px;border:1px solid",
    },
    el("div", { class: "Id5V1" }),
  );
}

/** The order of options is shuffled for everybody: an option is known by its value, never by its place. */
function shuffle(holder) {
  holder.append(holder.firstElementChild);
}
