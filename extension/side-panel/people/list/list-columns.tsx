import type { ListColumn, PeopleList } from "../../../../shared/bank-import/read-list.ts";
import { tabSpec } from "../../../../shared/workbook/schema/tabs.ts";
import { columns } from "./list-state.ts";

const LEFT_OUT = "не записывать";

/** Which column of the bank each column of the list is; the person may say otherwise. */
export function ListColumns({ list }: { list: PeopleList }) {
  const headings = tabSpec(list.bank)
    .columns.filter(({ kind }) => kind !== "formula")
    .map(({ heading }) => heading);
  return (
    <details open={list.doubts.length > 0}>
      <summary>
        Вкладка «{list.bank}», столбцов в списке: {list.columns.length}
      </summary>
      {list.doubts.length > 0 && (
        <p class="notice">Программа не во всех столбцах уверена. Проверьте, какой столбец чем станет.</p>
      )}
      <div class="fields">
        {list.columns.map((column) => (
          <label key={column.at}>
            {column.words === "" ? `Столбец ${column.at}` : column.words}
            <select
              value={chosenIn(column)}
              onChange={(event) => {
                choose(column.at, event.currentTarget.value);
              }}
            >
              <option value="">{LEFT_OUT}</option>
              {column.place === "own" && (
                <option value={column.heading}>новый столбец «{column.heading}»</option>
              )}
              {(column.place === "derived" || columns.value.has(column.at)) && (
                <option value={AS_READ}>
                  {column.place === "derived"
                    ? "не записывать: книга считает его сама по «Парам»"
                    : "как поняла программа"}
                </option>
              )}
              {headings.map((heading) => (
                <option key={heading} value={heading}>
                  {heading}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}

/** No heading of a bank: what the program makes of the column by itself. */
const AS_READ = " ";

function chosenIn({ place, heading }: ListColumn): string {
  return place === "number" ? "" : place === "derived" ? AS_READ : heading;
}

/** What the program says itself is no choice: it must not stop another column from being found. */
function choose(at: number, heading: string): void {
  const next = new Map(columns.value);
  if (heading === AS_READ) next.delete(at);
  else next.set(at, heading);
  columns.value = next;
}
