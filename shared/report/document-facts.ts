import type { ISODate } from "../calendar/iso-date.ts";
import { dateOf, isOption, type TableRow, textOf } from "../workbook/read-workbook.ts";
import { type Computation, type Counted, type ReportContext, takenFrom } from "./report-context.ts";
import { type DocumentKind, documentKinds } from "./report-fields.ts";

/** The latest dated row of a kind; where none is dated, the last row of the kind. */
function latest({ workbook }: ReportContext, kind: DocumentKind): TableRow<"Документы"> | null {
  const rows = workbook.tables.Документы.filter((row) => isOption(row, "Вид", documentKinds[kind]));
  let best: { row: TableRow<"Документы">; date: ISODate } | null = null;
  for (const row of rows) {
    const date = dateOf(row, "Дата");
    if (date !== null && (best === null || date >= best.date)) best = { row, date };
  }
  return best?.row ?? rows[rows.length - 1] ?? null;
}

export const documentFacts = Object.fromEntries(
  (Object.keys(documentKinds) as DocumentKind[]).flatMap((kind): [string, Computation][] => [
    [
      `documents.${kind}.exists`,
      (context) => takenFrom(latest(context, kind), latest(context, kind) !== null),
    ],
    [`documents.${kind}.number`, (context) => textOr(latest(context, kind), "№")],
    [
      `documents.${kind}.date`,
      (context) => {
        const row = latest(context, kind);
        return takenFrom(row, row === null ? null : dateOf(row, "Дата"));
      },
    ],
    [`documents.${kind}.url`, (context) => textOr(latest(context, kind), "Ссылка")],
  ]),
) as Record<`documents.${DocumentKind}.${"exists" | "number" | "date" | "url"}`, Computation>;

function textOr(row: TableRow<"Документы"> | null, heading: "№" | "Ссылка"): Counted {
  return takenFrom(row, row === null ? null : textOf(row, heading) || null);
}
