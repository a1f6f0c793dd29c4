// What the program is compared with: the least a page allows. All of these run inside the page and are sent there as text, so
// they share nothing.

/** Reads the box and the text of each control, element by element. */
export function bareWalk(): readonly unknown[] {
  const read: unknown[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node as HTMLElement;
    if (!element.matches("input, select, textarea")) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    const around = element.closest<HTMLElement>("p, div, tr") ?? element;
    read.push({ x, y, width, height, text: around.innerText });
  }
  return read;
}

/** The same with the raw text of the mark-up, hidden parts and all. */
export function rawWalk(): readonly unknown[] {
  const read: unknown[] = [];
  for (const element of document.querySelectorAll("input, select, textarea")) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const around = element.closest("p, div, tr") ?? element;
    read.push({ x, y, width, height, text: around.textContent });
  }
  return read;
}

/** Sets each control of the form and dispatches what a person's hand would; looks at nothing. */
export function bareFill(): number {
  const say = (element: Element, event: Event) => element.dispatchEvent(event);
  const key = (element: Element, name: string, held: KeyboardEventInit = {}, does = () => {}) => {
    const common = { key: name, bubbles: true, cancelable: true, composed: true, ...held };
    say(element, new KeyboardEvent("keydown", common));
    does();
    say(element, new KeyboardEvent("keyup", common));
  };
  const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    "input, select, textarea",
  );
  for (const control of controls) {
    control.focus({ preventScroll: true });
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.click();
    else if (control instanceof HTMLSelectElement) {
      control.selectedIndex = 1;
      say(control, new Event("input", { bubbles: true, composed: true }));
      say(control, new Event("change", { bubbles: true }));
      say(control, new Event("chosen:updated", { bubbles: true }));
    } else {
      const text = control.type === "date" ? "2025-09-01" : control.type === "number" ? "12" : "Школа № 7";
      const put = { inputType: "insertReplacementText", data: text, bubbles: true, composed: true };
      key(control, "v", { ctrlKey: true }, () => {
        say(control, new InputEvent("beforeinput", { ...put, cancelable: true }));
        control.value = text;
        say(control, new InputEvent("input", put));
      });
      say(control, new Event("change", { bubbles: true }));
      key(control, "Tab");
    }
    control.blur();
  }
  return controls.length;
}
