import { type ConsentKind, isOfKind } from "../consents/consent-kinds.ts";
import { isValidConsent } from "../consents/consent-validity.ts";
import { missingConsents } from "../consents/missing-consents.ts";
import { codeKey } from "../people/code.ts";
import { type TableRow, textOf } from "../workbook/read-workbook.ts";
import { type Computation, counted } from "./report-context.ts";

/** People with a valid consent of a kind, each by their first such row. */
const countHolders =
  (kind: ConsentKind): Computation =>
  ({ workbook, on }) => {
    const holders = new Map<string, TableRow<"Согласия">>();
    for (const row of workbook.tables.Согласия) {
      const code = codeKey(textOf(row, "Код участника"));
      if (code !== "" && !holders.has(code) && isOfKind(row, kind) && isValidConsent(row, on))
        holders.set(code, row);
    }
    return counted([...holders.values()]);
  };

/**
 * Ages count as reached in the calendar year of the report date, as everywhere in the report, so what is only doubtful is not counted:
 * the notes name it.
 */
const missing: Computation = ({ workbook, on }) =>
  counted(
    missingConsents(workbook, on)
      .filter(({ answer }) => answer.kind === "missing")
      .map(({ person }) => person),
  );

export const consentCounts = {
  "consents.processing": countHolders("processing"),
  "consents.distribution": countHolders("distribution"),
  "consents.extraDuties": countHolders("extraDuties"),
  "consents.missing": missing,
} as const satisfies Record<string, Computation>;
