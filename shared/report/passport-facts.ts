import { type PassportLabelText, passportLabels } from "../workbook/schema/passport-labels.ts";
import type { Computation } from "./report-context.ts";
import type { FieldKey } from "./report-fields.ts";

/** Fields that stand in «Паспорт» as typed: one computation a label. */
export const passportFacts = new Map<FieldKey, Computation>(
  passportLabels.flatMap((entry): readonly [FieldKey, Computation][] =>
    entry.field === null
      ? []
      : [
          [
            entry.field,
            ({ workbook: { passport } }) => {
              const label: PassportLabelText = entry.label;
              return (
                passport.texts.get(label) ??
                passport.numbers.get(label) ??
                passport.dates.get(label) ??
                passport.answers.get(label) ??
                null
              );
            },
          ],
        ],
  ),
);
