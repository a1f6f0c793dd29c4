import type { ImportPreview, PreviewRow } from "../../../../shared/bank-import/preview-import.ts";
import { importRowWords } from "../../../../shared/bank-import/row-words.ts";
import { textOf } from "../../../../shared/workbook/locate.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { isTaken, turned, withdrawn } from "./list-state.ts";

/** Every row of the list with what becomes of it. */
export function ListRows({ preview: { list, rows } }: { preview: ImportPreview }) {
  return <ShownInSteps items={rows} draw={(row) => <Row key={row.source.row} row={row} tab={list.bank} />} />;
}

function Row({ row, tab }: { row: PreviewRow; tab: string }) {
  const { source, state } = row;
  if (withdrawn.value.has(source.row))
    return (
      <li class="card">
        <p>Строка {source.row}: этот человек отозвал согласие на обработку данных. Не записывается.</p>
      </li>
    );
  const name = textOf(source.values.get("ФИО") ?? null) || textOf(source.values.get("Код") ?? null);
  const canTake = state === "new" || state === "doubtful" || (state === "changed" && row.fills.length > 0);
  return (
    <li class="card">
      {canTake && (
        <input
          type="checkbox"
          aria-label={`Записать: строка ${source.row}, ${name}`}
          checked={isTaken(source.row, state)}
          onChange={(event) => {
            turned.value = new Map(turned.value).set(source.row, event.currentTarget.checked);
          }}
        />
      )}
      <p>
        <b>{name === "" ? `Строка ${source.row}` : name}</b>
      </p>
      <p class="hint">{importRowWords(row, tab)}</p>
    </li>
  );
}
