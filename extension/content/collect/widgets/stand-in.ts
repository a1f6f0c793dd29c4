/** Libraries that hide a list and draw their own after it (or around it): select2, chosen, Bitrix, nice-select, Choices. */
const DRAWN =
  /(?:^|[-_ ])(?:select2|chosen|choices|selectize|nice-?select|bootstrap-select|ss-main|jq-?select|styled-?select|b-select)/i;

/**
 * The drawn list a person sees in place of a hidden native one, or null: known by its role, by the library's name, or by
 * showing the very answer that the list holds.
 */
export function standInOf(control: Element): Element | null {
  if (control.localName !== "select") return null;
  const neighbours = [control.nextElementSibling, control.parentElement, control.previousElementSibling];
  const named = neighbours.find(
    (each): each is Element =>
      each != null &&
      (DRAWN.test(each.getAttribute("class") ?? "") || each.getAttribute("role") === "combobox"),
  );
  if (named !== undefined) return named;
  const beside = [control.nextElementSibling, control.previousElementSibling];
  return beside.find((each) => each !== null && showsAnswer(each, control as HTMLSelectElement)) ?? null;
}

function showsAnswer(element: Element, list: HTMLSelectElement): boolean {
  const answer = list.selectedOptions[0]?.label.trim() ?? "";
  if (answer === "" || element.querySelector("input, select, textarea") !== null) return false;
  // What is shown is dear to ask for.
  const [word] = answer.toLowerCase().split(/\s/, 1);
  if (element.textContent?.toLowerCase().includes(word!) !== true) return false;
  return (element as HTMLElement).innerText?.trim().split("\n")[0] === answer;
}
