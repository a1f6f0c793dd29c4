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
