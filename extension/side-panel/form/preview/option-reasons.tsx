import type { OptionDecision } from "../../../../shared/form-filling/fill-plan.ts";

const WORDS = {
  ticked: "отмечается",
  left: "не отмечается",
  unknown: "не знаю",
} as const satisfies Record<OptionDecision["state"], string>;

/** A group of boxes, box by box: what is ticked, what is not, and why. */
export function OptionReasons({ options }: { readonly options: readonly OptionDecision[] | undefined }) {
  if (options === undefined) return null;
  return (
    <ul class="by-option" aria-label="По вариантам">
      {options.map(({ label, state, why }) => (
        <li key={label} data-option={state}>
          {label}: <strong>{WORDS[state]}</strong>. {why}
        </li>
      ))}
    </ul>
  );
}
