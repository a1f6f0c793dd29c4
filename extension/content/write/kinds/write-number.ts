import { type Control, isEditable, isInput, isTextArea } from "../../collect/control.ts";
import { focusOn, leave } from "../focus.ts";
import { redrawn } from "../settle.ts";
import { press } from "./open-list.ts";
import { writeText } from "./write-text.ts";
import { type Writer, type Written, wantedText } from "./writer.ts";

/** More presses than a person would make. */
const MOST_STEPS = 1000;

const KEYS = { more: ["ArrowRight", "ArrowUp"], less: ["ArrowLeft", "ArrowDown"] } as const;

/** Types a number, or moves a slider, a rating, a counter to it by the arrow keys where nothing can be typed. */
export const writeNumber: Writer = async (live, answer, pace) => {
  const control = live.group.controls[0]!;
  if (isInput(control) || isTextArea(control) || isEditable(control)) return writeText(live, answer, pace);
  focusOn(control);
  const written = await moveTo(control, Number(wantedText(answer).replace(",", ".")));
  leave(control);
  return written;
};

async function moveTo(control: Control, wanted: number): Promise<Written> {
  if (!Number.isFinite(wanted)) return "not-kept";
  let now = valueNow(control);
  for (let step = 0; step < MOST_STEPS && now !== wanted; step++) {
    const next = await stepped(control, now, now < wanted ? "more" : "less");
    // Past the number or stuck: the steps do not lead there.
    if (next === now || next > wanted !== now > wanted) break;
    now = next;
  }
  return "written";
}

async function stepped(control: Control, now: number, way: keyof typeof KEYS): Promise<number> {
  for (const key of KEYS[way]) {
    press(control, key);
    await redrawn();
    if (valueNow(control) !== now) break;
  }
  return valueNow(control);
}

function valueNow(control: Control): number {
  return Number(control.getAttribute("aria-valuenow") ?? 0);
}
