import { useComputed } from "@preact/signals";
import { describeDifference } from "../../../shared/roadmap-preview/describe-difference.ts";
import { plural } from "../../../shared/text/plural.ts";
import { update } from "../book/book-state.ts";
import { UpdateBook } from "../book/update-book-view.tsx";
import { book } from "../form/form-state.ts";

/** What the document changes in the roadmap of the workbook that is open in the tab «Форма»; nothing without one. */
export function RoadmapDifference() {
  const difference = useComputed(() => {
    const changes = update.value?.comparison ?? null;
    return changes === null ? null : describeDifference(changes);
  }).value;
  if (book.value === null || update.value === null) return null;
  const { groups, same } = difference ?? { groups: [], same: 0 };
  return (
    <section class="difference" aria-label="Отличия от книги">
      <h3>Отличия от книги «{book.value.name}»</h3>
      <p class="hint">
        {difference === null
          ? "В книге ещё нет дорожной карты."
          : `${groups.length === 0 ? "Отличий нет. " : ""}Без изменений: ${same} ${plural(same, ["строка", "строки", "строк"])}.`}
      </p>
      {groups.map(({ kind, title, items }) => (
        <details key={kind} open={items.length <= 3}>
          <summary>
            {title}: {items.length}
          </summary>
          <ul>
            {items.map(({ text, details }, index) => (
              <li key={`${index} ${text}`}>
                {text}
                {details.map((detail) => (
                  <p key={detail} class="hint">
                    {detail}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <UpdateBook />
    </section>
  );
}
