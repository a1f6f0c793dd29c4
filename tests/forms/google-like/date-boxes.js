import { el } from "./draw.js";

const PARTS = [
  ["День месяца", "ДД", 2],
  ["Месяц", "ММ", 2],
  ["Год", "ГГГГ", 4],
];

const CLOCK = [
  ["Час", "ЧЧ", 2],
  ["Минута", "ММ", 2],
];

/** A day in three boxes, in the order of the language; kept only when it is a day of the calendar. */
export const dateItem = inBoxes(PARTS, ([day, month, year]) => [day, month, year]);

/** As those see it whose language puts the month first. */
export const monthFirstItem = inBoxes([PARTS[1], PARTS[0], PARTS[2]], ([month, day, year]) => [
  day,
  month,
  year,
]);

/** A day and a time in five boxes. */
export const dateTimeItem = inBoxes([...PARTS, ...CLOCK], ([day, month, year]) => [day, month, year]);

function inBoxes(parts, inOrder) {
  return (question) => drawBoxes(question, parts, inOrder);
}

function drawBoxes(question, parts, inOrder) {
  const boxes = parts.map(([label, placeholder, length]) =>
    el("input", {
      type: "text",
      "aria-label": label,
      placeholder,
      maxlength: String(length),
      inputmode: "numeric",
      size: "4",
      oninput: told,
    }),
  );
  function told() {
    const [day, month, year] = inOrder(boxes.map((box) => box.value.padStart(2, "0")));
    const iso = `${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    const whole =
      /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
    question.keep(whole ? iso : "");
  }
  const cells = boxes.flatMap((box, place) => [
    el("div", { style: "display:inline-block" }, el("div", {}, box)),
    place < 2 ? "." : "",
  ]);
  return el("div", { role: "group", "aria-labelledby": question.labelledBy }, ...cells);
}
