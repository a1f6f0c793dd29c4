import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { lackAdvice, lackWords } from "../../../shared/consents/lack-words.ts";
import { byPerson, missingConsents } from "../../../shared/consents/missing-consents.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { duplicateWords } from "../../../shared/participants/duplicates/duplicate.ts";
import { findDuplicates } from "../../../shared/participants/duplicates/find-duplicates.ts";
import type { Person } from "../../../shared/participants/participant.ts";
import { sensitiveCells } from "../../../shared/participants/sensitive-cells.ts";
import { textOf } from "../../../shared/workbook/read-workbook.ts";
import { dayOption, oneFile, readArguments, today } from "../arguments.ts";
import type { Command } from "../command.ts";
import { openWorkbook } from "../files.ts";
import { jsonText } from "../printing.ts";

const usage = "people КНИГА.xlsx [--date ГГГГ-ММ-ДД]";

/** `people BOOK.xlsx` → whose consent is missing and why, who is hidden, rows that may be one person, numbers that do not belong there. */
export const peopleCommand: Command = {
  usage,
  run: async (args) => {
    const given = readArguments(args, ["date"], usage);
    const workbook = await openWorkbook(oneFile(given, usage));
    const on = dayOption(given.options) ?? today();
    const missing = byPerson(missingConsents(workbook, on)).map(({ person, lacking }) => ({
      who: placeOf(person),
      lacking: lacking.map((each) => ({
        kind: each.kind,
        why: each.answer.why,
        certain: each.answer.kind === "missing",
        words: lackWords(each),
        advice: lackAdvice(each),
      })),
    }));
    const duplicates = findDuplicates(workbook).map((each) => ({
      kind: each.kind,
      confidence: each.confidence,
      reasons: each.likenesses,
      rows: [each.one, each.other].map(placeOf),
      words: duplicateWords(each),
    }));
    return jsonText({
      missing,
      hidden: hiddenPeople(workbook, on).map(({ label }) => label),
      duplicates,
      sensitive: sensitiveCells(workbook).map(describeNote),
    });
  },
};

/** The code, or the place: names stay in the workbook. */
function placeOf(person: Person): string {
  return textOf(person, "Код") || `${person.tab}, строка ${person.row}`;
}
