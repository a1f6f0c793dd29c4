import { redrawn } from "../settle.ts";

const NAME = "nastavnichestvo-emptied";

/**
 * Tells the page that a button was let go by its form being emptied: the one way a person has, and all that Svelte hears of
 * it. For that while the button belongs to a form of its own, so that nothing else is emptied; only those hear who listen to
 * the whole document before anybody else.
 */
export async function sayEmptied(button: HTMLInputElement): Promise<void> {
  const { ownerDocument } = button;
  if (button.getRootNode() !== ownerDocument) return;
  const form = ownerDocument.createElement("form");
  form.id = NAME;
  form.hidden = true;
  const own = button.getAttribute("form");
  ownerDocument.documentElement.append(form);
  button.setAttribute("form", NAME);
  form.dispatchEvent(new Event("reset"));
  await redrawn();
  if (own === null) button.removeAttribute("form");
  else button.setAttribute("form", own);
  form.remove();
}
