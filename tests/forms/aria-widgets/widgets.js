/** Widgets by the patterns of WAI-ARIA Authoring Practices, with nothing native inside; each tells its answer by `keep`. */

let count = 0;

export function make(markup) {
  const holder = document.createElement("template");
  holder.innerHTML = markup.trim();
  return holder.content.firstElementChild;
}

function labelled(label, markup) {
  count += 1;
  const id = `w${count}`;
  const box = make(`<div style="margin:10px"><div id="${id}">${label}</div></div>`);
  const widget = make(markup);
  widget.setAttribute("aria-labelledby", id);
  box.append(widget);
  return { box, widget };
}

const options = (role, labels, checked) =>
  labels
    .map(
      (label) => `<div role="${role}" tabindex="-1" ${checked}="false" style="cursor:pointer">${label}</div>`,
    )
    .join("");

/** Arrow keys move and choose, space chooses, a click chooses. */
export function radioGroup(label, labels, keep) {
  const { box, widget } = labelled(
    label,
    `<div role="radiogroup">${options("radio", labels, "aria-checked")}</div>`,
  );
  const radios = [...widget.children];
  radios[0].tabIndex = 0;
  const choose = (chosen) => {
    for (const radio of radios) {
      radio.setAttribute("aria-checked", String(radio === chosen));
      radio.tabIndex = radio === chosen ? 0 : -1;
    }
    keep(chosen.textContent);
  };
  for (const radio of radios) radio.addEventListener("click", () => choose(radio));
  return box;
}

export function checkGroup(label, labels, keep) {
  const { box, widget } = labelled(
    label,
    `<div role="group">${options("checkbox", labels, "aria-checked")}</div>`,
  );
  const boxes = [...widget.children];
  for (const each of boxes) {
    each.tabIndex = 0;
    each.addEventListener("click", () => {
      each.setAttribute("aria-checked", String(each.getAttribute("aria-checked") !== "true"));
      keep(boxes.filter((one) => one.getAttribute("aria-checked") === "true").map((one) => one.textContent));
    });
  }
  return box;
}

/** One tick: `checkbox` or `switch`. */
export function tick(role, label, keep) {
  const widget = make(
    `<div role="${role}" tabindex="0" aria-checked="false" style="margin:10px">${label}</div>`,
  );
  widget.addEventListener("click", () => {
    const now = widget.getAttribute("aria-checked") !== "true";
    widget.setAttribute("aria-checked", String(now));
    keep(now);
  });
  return widget;
}

export function listBox(label, labels, many, keep) {
  const { box, widget } = labelled(
    label,
    `<div role="listbox" tabindex="0" aria-multiselectable="${many}" style="height:60px;overflow:auto;border:1px solid">${options("option", labels, "aria-selected")}</div>`,
  );
  const all = [...widget.children];
  for (const option of all)
    option.addEventListener("click", () => {
      const now = option.getAttribute("aria-selected") !== "true";
      if (!many) for (const each of all) each.setAttribute("aria-selected", "false");
      option.setAttribute("aria-selected", String(many ? now : true));
      const chosen = all.filter((each) => each.getAttribute("aria-selected") === "true");
      keep(many ? chosen.map((each) => each.textContent) : chosen[0].textContent);
    });
  return box;
}

/** A value changed by the arrow keys, by its buttons, or typed into the element itself as digits. */
export function spinButton(label, [min, max], keep) {
  const { box, widget } = labelled(
    label,
    `<div role="spinbutton" tabindex="0" contenteditable="true" aria-valuemin="${min}" aria-valuemax="${max}" style="border:1px solid;width:80px;min-height:18px"></div>`,
  );
  const put = (number) => {
    if (Number.isNaN(number)) {
      widget.removeAttribute("aria-valuenow");
      keep(null);
      return;
    }
    const within = Math.min(max, Math.max(min, number));
    widget.setAttribute("aria-valuenow", String(within));
    if (widget.textContent !== String(within)) widget.textContent = String(within);
    keep(within);
  };
  widget.addEventListener("input", () => put(Number.parseInt(widget.textContent, 10)));
  widget.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step !== undefined) put(Number(widget.getAttribute("aria-valuenow") ?? 0) + step);
  });
  return box;
}

/** Rich text: an element that is edited in place. */
export function editor(label, keep) {
  const { box, widget } = labelled(
    label,
    '<div role="textbox" aria-multiline="true" contenteditable="true" style="border:1px solid;min-height:40px"></div>',
  );
  widget.addEventListener("input", () => keep(widget.innerText.trim()));
  return box;
}

/** Select-only combobox: opened by a click or an arrow, its list beside it is filled on opening. */
export function comboBox(label, labels, keep) {
  const { box, widget } = labelled(
    label,
    '<div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" style="border:1px solid;width:220px;min-height:18px"></div>',
  );
  count += 1;
  const list = make(`<div role="listbox" id="w${count}" hidden></div>`);
  widget.setAttribute("aria-controls", list.id);
  box.append(list);
  const open = (now) => {
    list.hidden = !now;
    widget.setAttribute("aria-expanded", String(now));
    list.innerHTML = now ? options("option", ["Не выбрано", ...labels], "aria-selected") : "";
  };
  widget.addEventListener("click", () => open(list.hidden));
  widget.addEventListener("keydown", (event) => {
    if (event.key === "Escape") open(false);
    if (event.key === "ArrowDown" && list.hidden) open(true);
  });
  list.addEventListener("click", ({ target }) => {
    if (target.getAttribute("role") !== "option") return;
    const chosen = labels.includes(target.textContent) ? target.textContent : "";
    widget.textContent = chosen;
    keep(chosen);
    open(false);
  });
  return box;
}

/** A box that is typed into and keeps only what it suggested: anything else is gone when it is left. */
export function suggestBox(label, labels, keep) {
  const { box, widget } = labelled(
    label,
    '<input role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false">',
  );
  count += 1;
  const list = make(`<div role="listbox" id="w${count}" hidden></div>`);
  widget.setAttribute("aria-controls", list.id);
  box.append(list);
  let chosen = "";
  const open = (now) => {
    const fitting = labels.filter((each) => each.toLowerCase().includes(widget.value.toLowerCase()));
    list.hidden = !now;
    widget.setAttribute("aria-expanded", String(now));
    list.innerHTML = now ? options("option", fitting, "aria-selected") : "";
  };
  const choose = (value) => {
    chosen = value;
    widget.value = value;
    keep(value);
    open(false);
  };
  widget.addEventListener("input", () => {
    if (widget.value === "") choose("");
    else open(true);
  });
  widget.addEventListener("blur", () => {
    widget.value = chosen;
    open(false);
  });
  // The press on an option must not take the focus off the box.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    if (target.getAttribute("role") === "option") choose(target.textContent);
  });
  return box;
}

/** Moved by the arrow keys; nothing in it can be typed. */
export function slider(label, [min, max], keep) {
  const { box, widget } = labelled(
    label,
    `<div role="slider" tabindex="0" aria-valuemin="${min}" aria-valuemax="${max}" aria-valuenow="${min}" style="width:120px;height:14px;border:1px solid"><span style="display:block;width:8px;height:12px"></span></div>`,
  );
  widget.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const now = Math.min(max, Math.max(min, Number(widget.getAttribute("aria-valuenow")) + step));
    widget.setAttribute("aria-valuenow", String(now));
    keep(now);
  });
  return box;
}
