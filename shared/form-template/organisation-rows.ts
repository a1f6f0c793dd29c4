import { comparisonKey } from "../text/fold.ts";
import { ORGANISATION_HEAD, ORGANISATION_NAME } from "./form-words.ts";

/** A row of a table, by the words in the columns that name rows. */
type LabelledRow = { readonly row: number; readonly labels: readonly string[]; readonly isEmpty: boolean };

/** Which row of a table is ours to answer. */
export type OwnRow =
  /** The rows name indicators: all are ours. */
  | { readonly kind: "all" }
  | { readonly kind: "row"; readonly row: number; readonly isEmpty: boolean; readonly doubt: string }
  | { readonly kind: "without-ours" };

/**
 * Where rows stand for organisations, the one of ours: the row that names it, else the first empty one where none is named.
 * @param heads heads of the columns that name the rows
 */
export function ownRowOf(
  rows: readonly LabelledRow[],
  heads: readonly string[],
  names: readonly string[],
): OwnRow {
  const labels = rows.flatMap((each) => each.labels);
  const empty = rows.filter(({ isEmpty }) => isEmpty);
  const ofOrganisations =
    heads.some((head) => ORGANISATION_HEAD.test(comparisonKey(head))) ||
    labels.filter((label) => ORGANISATION_NAME.test(organisationKey(label))).length > 1;
  // A table without a single word beside its heads has a row for each who answers.
  if (labels.length > 0 && !ofOrganisations) return { kind: "all" };
  const own = new Set(names.map(organisationKey).filter((name) => name !== ""));
  const named = rows.filter((each) => each.labels.some((label) => own.has(organisationKey(label))));
  const [ours, another] = named;
  if (ours !== undefined)
    return another === undefined
      ? { kind: "row", row: ours.row, isEmpty: false, doubt: "" }
      : { kind: "without-ours" };
  const free = empty[0];
  if (free === undefined) return { kind: "without-ours" };
  const doubt = rows.length > 1 ? "Вписано в первую пустую строку таблицы: проверьте, ваша ли она." : "";
  return { kind: "row", row: free.row, isEmpty: true, doubt };
}

/** A name in comparable spelling: without quotation marks and stops, «№ 1» as «№1». */
function organisationKey(name: string): string {
  return comparisonKey(name)
    .replace(/["'«».,]/g, " ")
    .replace(/№\s*/g, "№")
    .replace(/\s+/g, " ")
    .trim();
}
