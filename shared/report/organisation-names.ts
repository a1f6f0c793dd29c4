import type { Report } from "./report.ts";

/** How the organisation of a workbook is called: its full and its short name, where «Паспорт» has them. */
export function organisationNames({ values }: Report): readonly string[] {
  return [values["organisation.fullName"], values["organisation.shortName"]].filter(
    (name): name is string => typeof name === "string",
  );
}
