import { isDisabled } from "../../collect/barriers/barrier.ts";
import { dropDownMarks } from "../../collect/widgets/drop-down-marks.ts";
import { pressOn } from "../press.ts";
import { until } from "../until.ts";
import { labelOf } from "./list-rows.ts";
import { type OpenList, press, STEP, steady } from "./open-list.ts";

/** The labels from the first column to the answer: «Примерская область», «Город Примерск». */
export type Path = readonly string[];

/** More branches than a person would look through. */
const MOST_BRANCHES = 100;

/** How long a branch may take to draw its column, ms. */
const PATIENCE = 600;

/** The steps drawn now in a column of a choice in steps. */
export function stepsOf(list: OpenList, depth: number): HTMLElement[] {
  const column = list.columns()[depth];
  return column === undefined ? [] : Array.from(column.querySelectorAll<HTMLElement>(STEP));
}

export function stepSaying(list: OpenList, depth: number, label: string): HTMLElement | undefined {
  return stepsOf(list, depth).find((each) => labelOf(each) === label);
}

/** The button inside a step that chooses the step itself, where a press on the step only leads on. */
export function chooserIn(step: Element): HTMLElement | null {
  return step.querySelector<HTMLElement>("input[type=radio]");
}

/** Waits until the columns, and what else is looked at, stay as they are. */
export function drawn(list: OpenList, shown: () => string): Promise<void> {
  const steps = () => list.columns().map((_, depth) => stepsOf(list, depth).map(labelOf).join("\n"));
  return steady(() => [...steps(), shown()].join("\n\n"));
}

/**
 * Every path to an answer, as a press on each branch shows them; null where opening a branch is already an answer, or where
 * there are too many.
 */
export async function pathsByPresses(list: OpenList, shown: () => string): Promise<Path[] | null> {
  const before = shown();
  const paths: Path[] = [];
  const branches: Path[] = [[]];
  for (let opened = 0; branches.length > 0; opened++) {
    if (opened > MOST_BRANCHES) return null;
    const branch = branches.shift()!;
    for (const [depth, label] of branch.entries()) {
      const step = stepSaying(list, depth, label);
      if (step === undefined || isDisabled(step)) break;
      pressOn(step);
      await drawn(list, shown);
      if (shown() === before) continue;
      // A second press often lets go of what the first one chose.
      pressOn(step);
      await drawn(list, shown);
      return null;
    }
    for (const step of stepsOf(list, branch.length)) {
      const path = [...branch, labelOf(step)];
      if (!leadsOn(step) || chooserIn(step) !== null) paths.push(path);
      if (leadsOn(step)) branches.push(path);
    }
  }
  return paths;
}

/**
 * Every path, branches as well, as the arrow keys show them: a step that a key moves to shows its column and chooses nothing.
 * Null where the keys do nothing, or where there are too many branches.
 */
export async function pathsByKeys(control: HTMLElement, list: OpenList): Promise<Path[] | null> {
  const paths: Path[] = [];
  let left = MOST_BRANCHES;
  const pressed = async (key: string): Promise<void> => {
    press(control, key);
    await drawn(list, () =>
      list
        .columns()
        .map((_, depth) => placeOf(list, depth))
        .join(" "),
    );
  };
  const visit = async (depth: number, branch: Path): Promise<boolean> => {
    const steps = stepsOf(list, depth);
    paths.push(...steps.map((step) => [...branch, labelOf(step)]));
    const [first] = [placeOf(list, depth)];
    if (!steps.some(leadsOn)) return true;
    for (let moved = 0; moved < steps.length; moved++) {
      const step = stepsOf(list, depth)[placeOf(list, depth)];
      if (step === undefined || --left < 0) return false;
      if (leadsOn(step)) {
        await until(() => list.columns()[depth + 1] ?? null, PATIENCE);
        const inner = stepsOf(list, depth + 1);
        const path = [...branch, labelOf(step)];
        if (!inner.some(leadsOn)) paths.push(...inner.map((each) => [...path, labelOf(each)]));
        else {
          await pressed("ArrowRight");
          if (!(await visit(depth + 1, path))) return false;
          await pressed("ArrowLeft");
        }
      }
      await pressed("ArrowDown");
      if (placeOf(list, depth) === first) break;
    }
    return true;
  };
  while (placeOf(list, 1) >= 0 && left-- > 0) await pressed("ArrowLeft");
  if (placeOf(list, 0) < 0) await pressed("ArrowDown");
  return (await visit(0, [])) ? paths : null;
}

/** Which step of a column the keys stand at; -1 where they do not. */
function placeOf(list: OpenList, depth: number): number {
  return stepsOf(list, depth).findIndex((step) =>
    dropDownMarks.atKeys.some(({ selector }) => step.matches(selector)),
  );
}

/** Whether the library tells which step the keys stand at. */
export function followsKeys(list: OpenList): boolean {
  return stepsOf(list, 0).some((step) =>
    dropDownMarks.followsKeys.some(({ selector }) => step.matches(selector)),
  );
}

export function leadsOn(step: Element): boolean {
  return dropDownMarks.leadsOn.some(({ selector }) => step.matches(selector));
}
