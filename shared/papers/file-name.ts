import { partsOfFullName } from "../people/full-name.ts";
import { textOf } from "../workbook/read-workbook.ts";
import type { PaperKind } from "./paper-kinds.ts";
import { labelOf } from "./subjects/paper-request.ts";
import type { Subject } from "./subjects/subject.ts";

/**
 * A file's name without its ending's number: the paper, the surname where names are used at all, the code.
 * @example paperFileName(consent, subject, false) // "Согласие на обработку ПД – Примерова, М-001.docx"
 */
export function paperFileName({ file }: PaperKind, subject: Subject, byCodes: boolean): string {
  const about = ((): readonly string[] => {
    switch (subject.kind) {
      case "order":
        return subject.number === "" ? [] : [`№ ${subject.number}`];
      case "pair": {
        const { mentors } = subject.pair.pair;
        return [
          ...mentors.map((row) => surname(textOf(row, "ФИО"), byCodes)),
          labelOf(subject.pair.pair.row),
        ];
      }
      case "person": {
        const { person, act } = subject.person;
        // The act names nobody.
        const name = subject.person.byCodes || act !== null ? "" : surname(textOf(person, "ФИО"), byCodes);
        return [name, labelOf(person)];
      }
      case "report":
        return [];
    }
  })().filter((words) => words !== "");
  const name = about.length === 0 ? file : `${file} – ${about.join(", ")}`;
  return `${safe(name)}.docx`;
}

/** The name, or the name with a number where it is taken. */
export function freeFileName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1)
    free = name.replace(/\.docx$/, ` (${number}).docx`);
  taken.add(free.toLowerCase());
  return free;
}

function surname(fullName: string, byCodes: boolean): string {
  return byCodes ? "" : (partsOfFullName(fullName)?.surname ?? "");
}

/** What no disk takes in a name, and names too long for it. */
function safe(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, "-")
    .slice(0, 120)
    .replace(/[. ]+$/, "");
}
