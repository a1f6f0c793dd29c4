import type { DifferenceGroup, RoadmapDifference } from "../../shared/roadmap-preview/differences.ts";
import { plural } from "../../shared/text/plural.ts";

/** A sign for each kind; the word stands in the title. */
const SIGNS = {
  stages: "§",
  added: "+",
  changed: "≠",
  moved: "↕",
  gone: "−",
  kept: "✎",
  unsure: "?",
} as const satisfies Record<DifferenceGroup["kind"], string>;

/** What the document changes in the roadmap that the workbook already holds. */
export function PreviewDifference({ difference }: { difference: RoadmapDifference | null }) {
  if (difference === null) return null;
  const { groups, same } = difference;
  return (
    <section class="difference" aria-label="Отличия от книги">
      <h2>Отличия от книги</h2>
      <p class="quiet">
        {groups.length === 0 ? "Отличий нет. " : ""}Без изменений: {same}{" "}
        {plural(same, ["строка", "строки", "строк"])}.
      </p>
      {groups.map(({ kind, title, items }) => (
        <details key={kind} class={`changes difference-${kind}`} open={items.length <= 3}>
          <summary>
            <span aria-hidden="true">{SIGNS[kind]}</span> {title}: {items.length}
          </summary>
          <ul class="plain-list">
            {items.map(({ text, details }, index) => (
              <li key={`${index} ${text}`}>
                {text}
                {details.map((detail) => (
                  <p key={detail} class="quiet">
                    {detail}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
