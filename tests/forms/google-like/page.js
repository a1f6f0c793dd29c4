// Rebuilt from what is known of Google Forms: no native controls but text boxes, everything else by role, aria and data-*.
// Class names are meaningless on purpose, ghosts and mirrors of the answers stand beside the questions.
import { choiceItem } from "./choices.js";
import { dateItem, dateTimeItem, monthFirstItem } from "./date-boxes.js";
import { el, nextId } from "./draw.js";
import { dropDown } from "./drop-down.js";
import { grid } from "./grids.js";
import { fillFromAddress } from "./pre-filled.js";

const state = {
  name: "",
  about: "",
  mentors: "",
  role: "",
  roleOther: "",
  events: [],
  kind: "",
  ordered: "",
  rate: "",
  "quality.base": "",
  "quality.people": "",
  "forms.first": [],
  "forms.second": [],
  agree: [],
  started: "",
  rally: "",
};
window.__submitted = 0;
window.__state = () => JSON.parse(JSON.stringify(state));
const mirrors = el("div");
const form = el("form", { id: "mG61Hd", target: "_self", onsubmit: sent });

function sent(event) {
  event.preventDefault();
  window.__submitted += 1;
}

const entryOf = (name) => 1000 + Object.keys(state).indexOf(name);

/** Answers go to the state and to hidden inputs named by entry, as the real form keeps them for sending. */
function keep(name, value) {
  state[name] = value;
  const entry = `entry.${entryOf(name)}`;
  for (const old of mirrors.querySelectorAll(`[name="${entry}"]`)) old.remove();
  for (const each of [value].flat())
    mirrors.append(el("input", { type: "hidden", name: entry, value: each }));
}

/** @param rows of a grid, each with an entry of its own: the columns and the row's words */
function item(name, title, required, draw, rows = null) {
  const id = nextId();
  const star = required ? [el("span", { "aria-label": "Обязательный вопрос" }, " *")] : [];
  const heading = el(
    "div",
    { role: "heading", "aria-level": "3", id },
    el("span", { class: "M7eMe" }, title),
    ...star,
  );
  const entries = rows?.list.map((each) => [
    entryOf(each.name),
    rows.columns.map((column) => [column]),
    0,
    [each.label],
  ]) ?? [[entryOf(name), null, Number(required)]];
  const asked = [1, title, null, rows === null ? 0 : 7, entries];
  // What opens the whole is written otherwise.
  const params = JSON.stringify([asked, id, `${id}a`, required]).slice(1);
  const body = draw({
    labelledBy: id,
    required,
    held: () => state[name],
    keep: (value) => keep(name, value),
  });
  return el(
    "div",
    { role: "listitem", class: "Qr7Oae" },
    el("div", { "data-params": `%.@.${params}` }, el("div", {}, heading), el("div", {}, body)),
  );
}

const text = (type, long) => (question) =>
  el(long ? "textarea" : "input", {
    type: long ? undefined : type,
    class: "whsOnd",
    autocomplete: "off",
    "aria-labelledby": `${question.labelledBy} ${nextId()}`,
    "aria-label": "Мой ответ",
    "aria-required": question.required ? "true" : undefined,
    oninput: (event) => question.keep(event.target.value),
  });

const row = (name, label) => ({ name, label, held: () => state[name], keep: (value) => keep(name, value) });

const quality = {
  columns: ["Хорошо", "Средне", "Плохо"],
  list: [row("quality.base", "Нормативная база"), row("quality.people", "Кадры")],
};
const halves = {
  columns: ["Учитель – учитель", "Ученик – ученик"],
  list: [row("forms.first", "Первое полугодие"), row("forms.second", "Второе полугодие")],
};

const list = el(
  "div",
  { role: "list" },
  item("name", "Наименование организации", true, text("text", false)),
  item("about", "Опыт наставничества (кратко)", false, text("text", true)),
  el("div", { role: "listitem" }, el("div", { role: "heading", "aria-level": "2" }, "Показатели")),
  item("mentors", "Количество наставников", true, text("text", false)),
  item("role", "Ваша роль", false, (question) =>
    choiceItem(question, "radio", ["Куратор", "Заместитель директора", "Методист"], (value) =>
      keep("roleOther", value),
    ),
  ),
  item("events", "Какие мероприятия проведены", false, (question) =>
    choiceItem(question, "checkbox", ["Форум", "Педсовет", "Семинар", "Ярмарка"]),
  ),
  item("kind", "Тип организации", true, (question) =>
    dropDown(question, ["Детский сад", "Школа", "Колледж"]),
  ),
  item("ordered", "Дата приказа", false, dateItem),
  item("started", "Дата начала программы", false, monthFirstItem),
  item("rally", "Когда проходит слёт", false, dateTimeItem),
  item("rate", "Оцените программу", false, (question) =>
    choiceItem(question, "radio", ["1", "2", "3", "4", "5"]),
  ),
  item("quality.base", "Оцените условия", false, () => grid("radio", quality.columns, quality.list), quality),
  item(
    "forms.first",
    "Формы по полугодиям",
    false,
    () => grid("checkbox", halves.columns, halves.list),
    halves,
  ),
  item("agree", "Обработка персональных данных", true, (question) =>
    choiceItem(question, "checkbox", ["Даю согласие на обработку персональных данных"]),
  ),
);
form.append(
  el("div", { role: "heading", "aria-level": "1" }, "Мониторинг наставничества 2025"),
  list,
  mirrors,
  el("input", { type: "hidden", name: "fbzx", value: "-80011" }),
  el("div", { style: "position:absolute;left:-9999px" }, el("textarea", { name: "g-recaptcha-response" })),
  el("div", { role: "button", tabindex: "0", onclick: sent }, "Отправить"),
);
document.getElementById("root").append(form);

// Drawn by the server first: nothing answers until the script has come to life.
const asleep = form.querySelectorAll("input, textarea, [role=radio], [role=checkbox], [role=listbox]");
for (const control of asleep) {
  if ("disabled" in control) control.disabled = true;
  else control.setAttribute("aria-disabled", "true");
}
setTimeout(() => {
  for (const control of asleep) {
    if ("disabled" in control) control.disabled = false;
    else control.setAttribute("aria-disabled", "false");
  }
  fillFromAddress(form, location.search);
  window.__ready = true;
}, 200);
