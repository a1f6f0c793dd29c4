import { comparisonKey } from "../../text/fold.ts";

/** The words an item is known by, without the number of its stage. */
export function wordsKey(thing: {
  readonly stage: string;
  readonly activity: string;
  readonly step: string;
}): string {
  return [stageKey(thing.stage), comparisonKey(thing.activity), comparisonKey(thing.step)].join("\n");
}

/**
 * The name of a stage without its number: numbers move when a stage is put in before.
 * @example stageKey("3. Формирование банка наставников") // "формирование банка наставников"
 */
export function stageKey(stage: string): string {
  return comparisonKey(stage).replace(/^(?:этап )?(?:\d+(?:\.\d+)*|[ivx]+)[.)]? (?=.)/, "");
}
