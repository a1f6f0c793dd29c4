import { isDisabled } from "../../collect/barriers/barrier.ts";
import { isPlaceholder } from "../../collect/options.ts";
import { focusOn, leave } from "../focus.ts";
import { reportChoice } from "../input-events.ts";
import { setNatively } from "../native-setter.ts";
import { type Writer, wantedValues } from "./writer.ts";

/** Chooses in a list of one or of many; an empty answer chooses the placeholder, or nothing where there is none. */
export const writeSelect: Writer = (live, answer) => {
  const list = live.group.controls[0] as HTMLSelectElement;
  const wanted = wantedValues(answer);
  const options = wanted.map((value) => live.options.find((option) => option.value === value));
  if (options.includes(undefined)) return "no-option";
  const elements = new Set<Element>(options.map((option) => option!.element));
  if ([...elements].some((element) => isDisabled(element as HTMLElement))) return "barred";
  focusOn(list);
  if (list.multiple) {
    for (const option of Array.from(list.options)) {
      if (option.selected !== elements.has(option)) setNatively(option, "selected", elements.has(option));
    }
  } else {
    const places = Array.from(list.options);
    const place = places.findIndex((option) =>
      elements.size === 0 ? isPlaceholder(option) : elements.has(option),
    );
    setNatively(list, "selectedIndex", place);
  }
  reportChoice(list);
  // chosen redraws its own list only when told so; nobody else listens to this.
  list.dispatchEvent(new Event("chosen:updated", { bubbles: true }));
  leave(list);
  return "written";
};
