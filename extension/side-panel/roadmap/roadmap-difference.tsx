import { useComputed } from "@preact/signals";
import { describeDifference } from "../../../shared/roadmap-preview/describe-difference.ts";
import { compareRoadmap } from "../../../shared/structuring/compare-roadmap.ts";
import { plural } from "../../../shared/text/plural.ts";
import { book } from "../form/form-state.ts";
import { prepared } from "./roadmap-state.ts";

/** What the document changes in the roadmap of the workbook that is open in the tab «Форма»; nothing without one. */
export function RoadmapDifference() {
  const difference = useComputed(() => {
    if (book.value === null || prepared.value === null) return null;
    const { reading, schoolYear } = prepared.value.roadmap;
    const changes = compareRoadmap(book.value.snapshot, reading.roadmap, schoolYear);
    return changes === null ? null : describeDifference(changes);
  }).value;
  if (book.value === null || difference === null) return null;
  const { groups, same } = difference;
  return (
    <section class="difference" aria-label="Отличия от книги">
      <h3>Отличия от книги «{book.value.name}»</h3>
      <p class="hint">
        {groups.length === 0 ? "Отличий нет. " : ""}Без изменений: {same}{" "}
        {plural(same, ["строка", "строки", "строк"])}.
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
      <p class="notice">
        Открытую книгу .xlsx программа пока не меняет: кнопка внизу сохраняет новую, без ваших отметок. Чтобы
        обновить дорожную карту и сохранить отметки, ведите книгу в Google Таблице и вставьте документ в
        надстройке «Наставничество» или внесите эти отличия в книгу сами.
      </p>
    </section>
  );
}
