import { caseNames } from "../../../shared/papers/declension/case-words.ts";
import type { PapersPlan } from "../../../shared/papers/plan-papers.ts";
import type { Doubt } from "../../../shared/papers/written-value.ts";
import { corrected } from "./paper-log.ts";

/** Forms the program is not sure of, each with a field to put it right; the papers are then shown anew. */
export function DoubtfulForms({ plan, showAnew }: { plan: PapersPlan; showAnew: () => void }) {
  const doubts = new Map(
    plan.papers.flatMap((paper) => paper.doubts).map((doubt) => [`${doubt.words}\n${doubt.nameCase}`, doubt]),
  );
  if (doubts.size === 0) return null;
  return (
    <details>
      <summary>Исправить падежи: {doubts.size}</summary>
      {[...doubts].map(([key, doubt]) => (
        <label key={key}>
          «{doubt.words}», {caseNames[doubt.nameCase]}{" "}
          <input
            type="text"
            value={givenFor(doubt) ?? doubt.form}
            onInput={(event) => correct(doubt, event.currentTarget.value)}
          />
        </label>
      ))}
      <button type="button" onClick={showAnew}>
        Показать с исправлениями
      </button>
    </details>
  );
}

const isSame = (one: Omit<Doubt, "form">, other: Omit<Doubt, "form">) =>
  one.words === other.words && one.nameCase === other.nameCase;

function givenFor(doubt: Doubt): string | undefined {
  return corrected.value.find((each) => isSame(each, doubt))?.form;
}

/** An empty field is no form: the program's own stays. */
function correct({ words, nameCase }: Doubt, form: string): void {
  const others = corrected.value.filter((each) => !isSame(each, { words, nameCase }));
  corrected.value = form.trim() === "" ? others : [...others, { words, nameCase, form: form.trim() }];
}
