import { GROUP_SELECTOR } from "../label/from-legend.ts";
import { type Control, controlsIn, isChoice, isInput } from "./control.ts";
import { oncePerReading } from "./one-reading.ts";
import { type DateGroup, datePartsAt } from "./parts/date-parts.ts";
import { type NameGroup, nameBoxesAt } from "./parts/name-boxes.ts";
import { choiceType } from "./widgets/widget-roles.ts";

/** Controls that answer one question together: a set of radio buttons, a set of check boxes, the parts of a date or of a name, or one control alone. */
export type ControlGroup =
  | { readonly kind: "single"; readonly controls: readonly [Control] }
  | { readonly kind: "radio"; readonly controls: readonly Control[] }
  | { readonly kind: "check"; readonly controls: readonly Control[] }
  | DateGroup
  | NameGroup;

/** Whether an answer stands in several boxes, a part in each. */
export function isInParts(group: ControlGroup): group is DateGroup | NameGroup {
  return group.kind === "date-parts" || group.kind === "name-parts";
}

/** Puts controls together, in the order of the first of each group. */
export function groupControls(controls: readonly Control[]): ControlGroup[] {
  const groups = new Map<unknown, Control[]>();
  const wholes = new Map<Control, DateGroup | NameGroup>();
  for (let place = 0; place < controls.length; place++) {
    const control = controls[place]!;
    const whole = datePartsAt(controls, place) ?? nameBoxesAt(controls, place);
    if (whole !== null) {
      wholes.set(control, whole);
      place += whole.controls.length - 1;
    }
    const mark = groupMark(control);
    const group = groups.get(mark);
    if (group === undefined) groups.set(mark, [control]);
    else group.push(control);
  }
  return [...groups.values()].flatMap((group) => wholes.get(group[0]!) ?? asGroups(group));
}

function asGroups(controls: readonly Control[]): ControlGroup[] {
  const first = controls[0]!;
  if (!isChoice(first)) return controls.map((control) => ({ kind: "single", controls: [control] }));
  const choices = controls.filter(isChoice);
  if (choiceType(first) === "radio") return [{ kind: "radio", controls: choices }];
  return choices.length === 1 && !isSetOfOne(first)
    ? [{ kind: "single", controls: [first] }]
    : [{ kind: "check", controls: choices }];
}

/** A list that has a name and one drawn box: the name asks, the box is the one answer. */
function isSetOfOne(choice: Control): boolean {
  const list = isInput(choice) ? null : choice.closest("[role=list][aria-labelledby]");
  return list !== null && controlsIn(list).length === 1;
}

const marks = new WeakMap<object, Map<string, object>>();

/** One object for each pair of owner and name, so that equal pairs share a mark. */
function shared(owner: object, name: string): object {
  const names = marks.get(owner) ?? new Map<string, object>();
  marks.set(owner, names);
  const mark = names.get(name) ?? {};
  names.set(name, mark);
  return mark;
}

/** What the controls of one group have in common; a control that stands alone is its own mark. */
function groupMark(control: Control): object {
  if (!isChoice(control)) return control;
  if (!isInput(control)) return setAround(control);
  const owner: object = control.form ?? control.getRootNode();
  if (control.name !== "" && (control.type === "radio" || hasTwins(control, owner)))
    return shared(owner, `${control.type} ${control.name}`);
  return container(control) ?? control;
}

/** ARIA choices belong together by the group around them; a switch stands for itself. */
function setAround(control: Control): object {
  if (control.getAttribute("role") === "switch") return control;
  const set = choiceType(control) === "radio" ? control.closest("[role=radiogroup]") : null;
  return set ?? container(control) ?? control;
}

/** Several check boxes of one name: `forms[]`. */
function hasTwins(control: HTMLInputElement, owner: object): boolean {
  return (boxesByName(owner).get(control.name) ?? 0) > 1;
}

/** How many check boxes of each name there are. */
const boxesByName = oncePerReading((owner: object) => {
  const counts = new Map<string, number>();
  for (const { name } of (owner as ParentNode).querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
});

/**
 * The group element, list or plain box around check boxes (or nameless radio buttons) that holds nothing but them, or null.
 * A table row is left alone: its check boxes usually belong to different columns.
 */
function container(control: Control): Element | null {
  const type = choiceType(control);
  const named = control.closest(GROUP_SELECTOR);
  if (named !== null && holdsOnly(named, type)) return named;
  for (let box = control.parentElement, climbed = 0; box !== null && climbed < 4; climbed++) {
    if (/^(?:body|form|main|table|tbody|tr|fieldset|section)$/.test(box.localName)) return null;
    const inside = controlsIn(box).length;
    if (inside > 1) return holdsOnly(box, type) ? box : null;
    box = box.parentElement;
  }
  return null;
}

function holdsOnly(box: Element, type: ReturnType<typeof choiceType>): boolean {
  return controlsIn(box).length > 1 && onlyTypeIn(box) === type;
}

/** What all the choices in a box are; null where one of its controls is something else. */
const onlyTypeIn = oncePerReading((box: Element): ReturnType<typeof choiceType> => {
  const [first, ...others] = controlsIn(box);
  const type = first === undefined ? null : choiceType(first);
  return others.every((control) => choiceType(control) === type) ? type : null;
});
