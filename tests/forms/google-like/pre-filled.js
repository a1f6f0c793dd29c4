/** Takes the answers in the address, as the real form does: `entry.N=…`, a day whole or in parts, «Другое» with its words. */
export function fillFromAddress(form, search) {
  const told = new URLSearchParams(search);
  for (const item of form.querySelectorAll("[data-params]")) {
    const [[, , , , entries]] = JSON.parse(`[${item.dataset.params.slice(4)}`);
    const rows = item.querySelectorAll("[role=radiogroup], [role=group]");
    entries.forEach(([number, , , row], place) => {
      fillEntry(row ? rows[place] : item, `entry.${number}`, told);
    });
  }
}

function fillEntry(scope, name, told) {
  const values = told.getAll(name);
  const list = scope.querySelector("[role=listbox]");
  const boxes = [...scope.querySelectorAll("input, textarea")];
  if (list !== null) {
    if (values.length > 0) list.dispatchEvent(new CustomEvent("prefill", { detail: values[0] }));
    return;
  }
  const choices = [...scope.querySelectorAll("[role=radio], [role=checkbox]")];
  for (const choice of choices)
    if (values.includes(choice.dataset.value ?? choice.dataset.answerValue)) choice.click();
  const other = told.get(`${name}.other_option_response`);
  if (choices.length > 0) {
    if (other !== null) type(boxes[0], other);
    return;
  }
  if (boxes.length === 3) {
    const parts = ["day", "month", "year"].map((part) => told.get(`${name}_${part}`));
    const day = values[0]?.split("-").reverse() ?? parts;
    const boxOf = (label) => boxes.find((box) => box.getAttribute("aria-label") === label);
    const inOrder = ["День месяца", "Месяц", "Год"].map(boxOf);
    if (day.every((part) => part !== null))
      for (const [place, part] of day.entries()) type(inOrder[place], part);
  } else if (values.length > 0) type(boxes[0], values[0]);
}

function type(box, text) {
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
