/** Libraries that hide a list and draw their own after it (or around it): select2, chosen, Bitrix, nice-select, Choices. */
const DRAWN =
  /(?:^|[-_ ])(?:select2|chosen|choices|selectize|nice-?select|bootstrap-select|ss-main|jq-?select|styled-?select|b-select)/i;

/** The drawn list a person sees in place of a hidden native one, or null. */
export function standInOf(control: Element): Element | null {
  if (control.localName !== "select") return null;
  const neighbours = [control.nextElementSibling, control.parentElement, control.previousElementSibling];
  return (
    neighbours.find(
      (each): each is Element =>
        each != null &&
        (DRAWN.test(each.getAttribute("class") ?? "") || each.getAttribute("role") === "combobox"),
    ) ?? null
  );
}

/** Whether a widget is part of what is drawn in place of a native list: the list itself is the control. */
export function isDrawnForNative(widget: Element): boolean {
  for (let box: Element | null = widget, climbed = 0; box !== null && climbed < 5; climbed++) {
    const beside = [box.previousElementSibling, box.nextElementSibling, ...Array.from(box.children)];
    if (beside.some((each) => each !== null && standInOf(each) === box)) return true;
    box = box.parentElement;
  }
  return false;
}
