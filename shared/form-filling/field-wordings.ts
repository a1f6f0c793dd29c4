import type { FieldKey } from "../report/report-fields.ts";
import { documentWordings } from "./wordings/document-wordings.ts";
import { organisationWordings } from "./wordings/organisation-wordings.ts";
import { participantWordings } from "./wordings/participant-wordings.ts";
import { workWordings } from "./wordings/work-wordings.ts";

/**
 * How forms ask for a field. A question is of the field when every stem of `needs` stands in it (or, failing that, in the headings
 * above it), none of `never` does, and every other word is neutral or one of `may`. Stems as in `words.ts`.
 */
export type FieldWording = {
  readonly field: FieldKey;
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  readonly never?: readonly string[];
  /** As `never`, for the nearest heading above (in a table: of the column): «Количество наставляемых» over a row of forms. */
  readonly neverAbove?: readonly string[];
  /** A wording as seen in a form; the tests recognise each. */
  readonly seen: string;
};

export const fieldWordings: readonly FieldWording[] = [
  ...organisationWordings,
  ...participantWordings,
  ...workWordings,
  ...documentWordings,
];
