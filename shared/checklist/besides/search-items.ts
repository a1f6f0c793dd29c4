import { knownPairings, menteesWithoutPairing } from "../../participants/standing-pairings.ts";
import { plural } from "../../text/plural.ts";
import { textOf } from "../../workbook/read-workbook.ts";
import type { ReadOthers } from "./other-item.ts";
import { participantMark } from "./participant-mark.ts";

/** So many codes are named; of more it is said how many. */
const NAMED = 5;

/**
 * Mentees who have no mentor although pairs were formed: «организация психолого-педагогической поддержки сопровождения наставляемых, не
 * сформировавших пару или группу, продолжение поиска наставника» (АЗ-1128/08, примерная дорожная карта, этап 5; the roadmaps word for
 * word). One item for all of them, without a day, because none is named. A book without a single pair says nothing: there the search has
 * not begun.
 */
export const searchItems: ReadOthers = (workbook, { today }) => {
  const pairings = knownPairings(workbook);
  const wereFormed = pairings.some(({ mentors, mentees }) => mentors.length > 0 && mentees.length > 0);
  // Where nobody can tell who stands in a pair, nobody is said to have none.
  const isLost = ["Наставник", "Наставляемый", "Состояние"].some((heading) =>
    workbook.missingColumns.get("Пары")?.has(heading),
  );
  const alone = wereFormed && !isLost ? menteesWithoutPairing(workbook, today, pairings) : [];
  const [first] = alone;
  if (first === undefined) return [];
  const mark = participantMark(workbook);
  const codes = alone.map((row) => mark(textOf(row, "Код"), "Наставляемые", row.row));
  const more = codes.length - NAMED;
  const named = `${codes.slice(0, NAMED).join(", ")}${more > 0 ? ` и ещё ${more}` : ""}`;
  const whom = plural(alone.length, ["наставляемого", "наставляемых", "наставляемых"]);
  return [
    {
      key: "search-for-mentors",
      source: "search-for-mentors",
      title: `Психолого-педагогическая поддержка ${alone.length} ${whom} без пары или группы, продолжение поиска наставника: ${named}`,
      from: null,
      due: null,
      standing: "без даты",
      dueWords: "",
      advice:
        "Подберите наставника и впишите пару во вкладку «Пары» либо отметьте, что программа пройдена или завершена.",
      tab: "Наставляемые",
      row: first.row,
    },
  ];
};
