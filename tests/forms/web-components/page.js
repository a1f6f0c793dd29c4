// Fields as custom elements: Lit with open roots, a plain one with a closed root, one that is a form control itself.
import { html, LitElement } from "lit";

const state = {
  name: "",
  code: "7-А",
  kind: "",
  mentors: "",
  events: [],
  ordered: "",
  approved: "",
  number: "",
  note: "",
  agree: false,
  site: "",
};
window.__submitted = 0;
window.__state = () => ({ ...state });

class XField extends LitElement {
  static properties = {
    label: {},
    name: {},
    type: {},
    value: {},
    required: { type: Boolean },
    fixed: { type: Boolean },
  };

  render() {
    return html`<label><span>${this.label}</span>${this.required ? html`<b>*</b>` : ""}
      <input .value=${this.value ?? ""} type=${this.type ?? "text"} ?required=${this.required} ?readonly=${this.fixed} @input=${this.told} /></label>`;
  }

  told(event) {
    this.value = event.target.value;
    this.dispatchEvent(new CustomEvent("answered", { bubbles: true, composed: true, detail: this.value }));
  }
}
customElements.define("x-field", XField);

class XChoice extends LitElement {
  static properties = { label: {}, name: {}, options: { type: Array }, many: { type: Boolean }, value: {} };

  render() {
    const type = this.many ? "checkbox" : "radio";
    return html`<fieldset><legend>${this.label}</legend>
      ${this.options.map(
        (option) =>
          html`<label><input type=${type} name=${this.name} .value=${option} .checked=${this.has(option)} @change=${this.told} /> ${option}</label>`,
      )}</fieldset>`;
  }

  has(option) {
    return this.many ? (this.value ?? []).includes(option) : this.value === option;
  }

  told(event) {
    const chosen = Array.from(this.renderRoot.querySelectorAll("input:checked"), (input) => input.value);
    this.value = this.many ? chosen : event.target.checked ? event.target.value : "";
    this.dispatchEvent(new CustomEvent("answered", { bubbles: true, composed: true, detail: this.value }));
  }
}
customElements.define("x-choice", XChoice);

/** A drop-down with a closed root: nobody outside sees into it but an extension. */
class XSelect extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "closed" });
    const options = this.getAttribute("options").split(";");
    root.innerHTML = `<label for="list">${this.getAttribute("label")}</label><select id="list"><option value="">Выберите</option>${options
      .map((option, place) => `<option value="${place + 1}">${option}</option>`)
      .join("")}</select>`;
    root.querySelector("select").addEventListener("change", (event) => {
      this.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: event.target.value }));
    });
  }
}
customElements.define("x-select", XSelect);

class XText extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "closed" });
    root.innerHTML = `<p id="q">${this.getAttribute("label")}</p><textarea aria-labelledby="q"></textarea>`;
    root.querySelector("textarea").addEventListener("input", (event) => {
      this.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: event.target.value }));
    });
  }
}
customElements.define("x-text", XText);

/** The label stands outside, in the page, and a slot brings it in. */
class XSlotted extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<div><slot name="label"></slot></div><div><input type="number"></div>`;
    root.querySelector("input").addEventListener("input", (event) => {
      this.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: event.target.value }));
    });
  }
}
customElements.define("x-slotted", XSlotted);

class XForm extends LitElement {
  static properties = { approved: { state: true } };

  render() {
    return html`<h1>Анкета о наставничестве</h1>
      <form @submit=${this.sent} @answered=${this.answered}>
        <h2>Организация</h2>
        <x-field name="name" label="Наименование организации" required></x-field>
        <x-field name="code" label="Шифр" value="7-А" fixed></x-field>
        <x-select name="kind" label="Тип организации" options="Детский сад;Школа;Колледж"></x-select>
        <div aria-hidden="true"><x-field name="site" label="Адрес вашего сайта"></x-field></div>
        <h2>Показатели</h2>
        <x-slotted name="mentors"><span slot="label">Количество наставников</span></x-slotted>
        <x-field name="ordered" label="Дата приказа" type="date"></x-field>
        <x-choice name="events" label="Проведённые мероприятия" many .options=${["Форум", "Семинар", "Слёт"]}></x-choice>
        <x-choice name="approved" label="Программа утверждена?" .options=${["Да", "Нет"]}></x-choice>
        ${this.approved === "Да" ? html`<x-field name="number" label="Номер приказа"></x-field>` : ""}
        <x-text name="note" label="Пояснение"></x-text>
        <label><input type="checkbox" @change=${(event) => {
          state.agree = event.target.checked;
        }} /> Согласен с условиями обработки данных</label>
        <button>Отправить</button>
      </form>`;
  }

  answered(event) {
    state[event.target.getAttribute("name")] = event.detail;
    this.approved = state.approved;
  }

  sent(event) {
    event.preventDefault();
    window.__submitted += 1;
  }

  firstUpdated() {
    window.__ready = true;
  }
}
customElements.define("x-form", XForm);

document.getElementById("root").innerHTML = "<x-form></x-form>";
