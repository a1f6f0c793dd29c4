import { lackWords } from "../consents/lack-words.ts";
import { activeWithoutConsent } from "../consents/may-become-active.ts";
import { byPerson } from "../consents/missing-consents.ts";
import type { Person } from "../participants/participant.ts";
import { textOf } from "../workbook/read-workbook.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * Says which active pairs lack a consent, by codes and places, never by names. Where nobody has begun «Согласия» every pair does: the
 * number of the missing ones and the checklist say that.
 */
export function notePairingsWithoutConsent({ workbook, on, note }: ReportContext): void {
  // Tabs or columns that were lost say nothing about anybody.
  if (!workbook.located.includes("Согласия") || workbook.missingColumns.has("Согласия")) return;
  if (workbook.tables.Согласия.length === 0) return;
  const pairings = activeWithoutConsent(workbook, on);
  for (const { pairing, consents } of pairings) {
    const words = byPerson(consents)
      .map(({ person, lacking }) => `${placeOf(person)}: ${lacking.map(lackWords).join(", ")}`)
      .join("; ");
    const isSure = consents.some(({ answer }) => answer.kind === "missing");
    note({
      code: "report.active-without-consent",
      severity: isSure ? "problem" : "info",
      place: `Пары, строка ${pairing.row}`,
      words,
    });
  }
}

function placeOf(person: Person): string {
  return textOf(person, "Код") || `${person.tab}, строка ${person.row}`;
}
