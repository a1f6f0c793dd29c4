import { joinedName, type NamePart } from "../../../../shared/form-filling/name-parts.ts";
import type { QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import { cellWords } from "../../label/cell-words.ts";
import { ariaLabel, referencedText } from "../../label/from-aria.ts";
import { labelText } from "../../label/from-label.ts";
import { precedingText } from "../../label/from-preceding-text.ts";
import { withoutMarks } from "../../label/readable-text.ts";
import { type Control, isInput } from "../control.ts";

/** The boxes of a surname, a name and a patronymic, as they stand in the page, and which is which. */
export type NameGroup = {
  readonly kind: "name-parts";
  readonly controls: readonly Control[];
  readonly parts: Readonly<Record<NamePart, HTMLInputElement>>;
  /** Whose name, as the boxes themselves say: «куратора» of «Фамилия куратора»; "" where they say nothing. */
  readonly whose: string;
};

const NAMES: Readonly<Record<NamePart, RegExp>> = {
  surname: /^фамилия(?![а-яё])(.*)$/i,
  name: /^имя(?![а-яё])(.*)$/i,
  patronymic: /^отчество(?![а-яё])(.*)$/i,
};

/** «(при наличии)», «если есть» after a patronymic. */
const IF_ANY = /[\s,]*\(?(?:при наличии|если (?:есть|имеется)|необязательно)\)?/gi;

/** The three boxes of one name that begin at a place of the list, or null. */
export function nameBoxesAt(controls: readonly Control[], place: number): NameGroup | null {
  // What stands alone costs no look at its words.
  if (!isTextBox(controls[place]!)) return null;
  const three = controls.slice(place, place + 3);
  if (three.length < 3 || !three.every(isTextBox)) return null;
  const first = partOf(three[0]!);
  if (first === null) return null;
  const told = three.map(partOf);
  if (told.some((each) => each === null || each.whose !== first.whose)) return null;
  const named = new Map(told.map((each, at) => [each!.part, three[at]!]));
  if (named.size < 3) return null;
  const parts = Object.fromEntries(named) as Record<NamePart, HTMLInputElement>;
  return { kind: "name-parts", controls: three, parts, whose: first.whose };
}

function isTextBox(control: Control): control is HTMLInputElement {
  return isInput(control) && control.type === "text";
}

function partOf(control: HTMLInputElement): { readonly part: NamePart; readonly whose: string } | null {
  const said = [
    referencedText(control, "aria-labelledby"),
    labelText(control),
    ariaLabel(control),
    control.placeholder,
    control.title,
  ];
  // Most boxes have a label: only without one the words around are looked for.
  const named = said.some((words) => words !== "");
  for (const words of named ? said : [...cellWords(control), precedingText(control).text]) {
    const bare = withoutMarks(words).replace(IF_ANY, "").trim();
    for (const part of ["surname", "name", "patronymic"] as const) {
      const found = NAMES[part].exec(bare);
      if (found !== null) return { part, whose: found[1]!.trim() };
    }
  }
  return null;
}

/** What the three boxes hold together. */
export function heldName({ parts }: NameGroup): QuestionAnswer {
  const { surname, name, patronymic } = parts;
  const text = joinedName({ surname: surname.value, name: name.value, patronymic: patronymic.value });
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
