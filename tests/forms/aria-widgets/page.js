// No native control at all but one: what a person answers with is told by roles and states of ARIA.
import {
  checkGroup,
  comboBox,
  editor,
  listBox,
  make,
  radioGroup,
  slider,
  spinButton,
  suggestBox,
  tick,
} from "./widgets.js";

const state = {
  name: "",
  mode: "",
  events: [],
  site: false,
  bank: false,
  kind: "",
  forms: [],
  town: "",
  district: "",
  rate: 1,
  mentors: null,
  note: "",
  agree: false,
  locked: "",
};
window.__submitted = 0;
window.__state = () => JSON.parse(JSON.stringify(state));
const to = (name) => (value) => {
  state[name] = value;
};

const name = make("<p><label>Название организации <input></label></p>");
name.querySelector("input").addEventListener("input", (event) => to("name")(event.target.value));
const locked = radioGroup("Категория (назначена районом)", ["Первая", "Вторая"], (value) => {
  if (locked.querySelector("[role=radiogroup]").getAttribute("aria-disabled") !== "true") to("locked")(value);
});
locked.querySelector("[role=radiogroup]").setAttribute("aria-disabled", "true");
const send = make('<div role="button" tabindex="0">Отправить</div>');
send.addEventListener("click", () => {
  window.__submitted += 1;
});

document
  .getElementById("root")
  .append(
    make("<h1>Анкета куратора наставничества</h1>"),
    make("<h2>Организация</h2>"),
    name,
    locked,
    comboBox("Тип организации", ["Детский сад", "Школа", "Колледж"], to("kind")),
    listBox("Формы наставничества", ["Индивидуальная", "Групповая", "Смешанная"], true, to("forms")),
    listBox("Местность", ["Город", "Село"], false, to("town")),
    suggestBox("Район", ["Северный район", "Северо-Западный район", "Южный район"], to("district")),
    make("<h2>Реализация</h2>"),
    radioGroup("Как проходят встречи?", ["Очно", "Дистанционно"], to("mode")),
    checkGroup("Что проведено?", ["Форум", "Семинар", "Слёт"], to("events")),
    tick("checkbox", "Раздел на сайте обновлён", to("site")),
    tick("switch", "Банк наставников ведётся", to("bank")),
    spinButton("Количество наставников", [0, 300], to("mentors")),
    slider("Оценка программы", [1, 10], to("rate")),
    editor("Пояснение", to("note")),
    tick("checkbox", "Даю согласие на обработку персональных данных", to("agree")),
    send,
  );
window.__ready = true;
