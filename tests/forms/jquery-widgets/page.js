// A portal of jQuery plugins. Its state is what its own handlers were told, as such pages keep it for sending.
import $ from "./jquery-in-window.js";
import "bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css";
import "bootstrap-datepicker/dist/js/bootstrap-datepicker.js";
import "bootstrap-datepicker/js/locales/bootstrap-datepicker.ru.js";
import "chosen-js/chosen.css";
import "chosen-js/chosen.jquery.js";
import Inputmask from "inputmask/dist/inputmask.mjs";
import "select2/dist/css/select2.css";
import select2 from "select2";
import form from "./form.html";

if (typeof select2 === "function") select2(window, $);

document.getElementById("root").innerHTML = form;
const state = {
  school: "",
  district: "",
  forms: [],
  town: "",
  subjects: [],
  place: "",
  phone: "",
  work: "",
  inn: "",
  sum: "",
  mentors: "",
  mode: "",
  partner: "",
  events: [],
  agree: false,
  login: "user7",
  trap: "",
};
window.__submitted = 0;
window.__state = () => {
  const date = $("#ordered").datepicker("getDate");
  const parts = date && [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return { ...state, ordered: parts?.map((part) => String(part).padStart(2, "0")).join("-") ?? null };
};

const kept = (name) => () => {
  state[name] = $(`#${name}`).val() ?? "";
};
for (const name of ["school", "mentors", "partner", "trap"]) $(`#${name}`).on("change", kept(name));
$("#district").select2({ language: "ru", width: "300px", placeholder: "Выберите район" });
$("#forms").select2({ width: "300px" });
$("#town").chosen({ width: "300px", no_results_text: "Не найдено" });
$("#subjects").chosen({ width: "300px" });
$("#district").on("select2:select select2:clear change", kept("district"));
$("#forms").on("change", () => {
  state.forms = $("#forms").val();
});
$("#town").on("change", kept("town"));
$("#subjects").on("change", () => {
  state.subjects = $("#subjects").val();
});
// What a mask holds is its unmasked value, and only when complete.
const masked = (name, mask) => {
  const input = document.getElementById(name);
  Inputmask(mask).mask(input);
  $(input).on("change blur", () => {
    state[name] = input.inputmask.isComplete() ? input.inputmask.unmaskedvalue() : "";
  });
};
masked("phone", { mask: "+7 (999) 999-99-99", showMaskOnHover: false });
masked("work", { mask: "+7 (999) 999-99-99", showMaskOnHover: false });
masked("inn", { mask: "9999999999", placeholder: "_" });
masked("sum", { alias: "numeric", groupSeparator: " ", radixPoint: ",", digits: 2, rightAlign: false });
$("#ordered").datepicker({ language: "ru", format: "dd.mm.yyyy", autoclose: true, endDate: "31.12.2026" });
$("select[name=place]").on("change", (event) => {
  state.place = event.target.value;
  $(".fld-a7").text(event.target.selectedOptions[0].text);
});
$("input[name=mode]").on("change", () => {
  state.mode = $("input[name=mode]:checked").val() ?? "";
  $("#partner-row").toggle(state.mode === "partner");
});
$("input[name='events[]']").on("change", () => {
  state.events = $("input[name='events[]']:checked")
    .map((_, box) => box.value)
    .get();
});
$("#agree").on("change", (event) => {
  state.agree = event.target.checked;
});
$("form").on("submit", (event) => {
  event.preventDefault();
  window.__submitted += 1;
});
window.__ready = true;
