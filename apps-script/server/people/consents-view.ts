import { personMark } from "../../../shared/bank-acts/person-values.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OtherItem } from "../../../shared/checklist/besides/other-item.ts";
import { destructionAct } from "../../../shared/consent-acts/destruction-act.ts";
import { destructionActText } from "../../../shared/consent-acts/destruction-act-text.ts";
import { consentKinds } from "../../../shared/consents/consent-kinds.ts";
import { categoriesOfRow } from "../../../shared/consents/erased-headings.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { codeKey } from "../../../shared/people/code.ts";
import { consentLines } from "../../../shared/people-lists/consent-lines.ts";
import type { PeopleWords } from "../../../shared/people-lists/people-words.ts";
import type { Workbook } from "../../../shared/workbook/read-workbook.ts";
import type { DueLine, ShownConsents } from "./people-api.ts";

/** What the part «Согласия» shows of a workbook on a day. */
export function shownConsents(
  workbook: Workbook,
  words: PeopleWords,
  signers: readonly string[],
  on: ISODate,
): ShownConsents {
  const { lost, hasPeople, lacking, ending, destruction } = consentLines(workbook, on);
  const hidden = hiddenPeople(workbook, on);
  return {
    lost,
    hasPeople,
    kinds: consentKinds,
    signers,
    lacking: lacking.map(({ person, isActive, lacks }) => ({
      who: words.ofRow(person),
      mark: personMark(person),
      isActive,
      lacks,
    })),
    ending: ending.map(({ item }) => dueLine(item)),
    destruction: destruction.map(({ item, mark }) => {
      const gone = hidden.filter(({ label }) => codeKey(label) === codeKey(mark));
      const [first] = gone;
      const act = first === undefined ? null : destructionAct(first);
      return {
        ...dueLine(item),
        key: item.key,
        row: item.row,
        code: mark,
        isFilled: gone.some(({ person }) => person !== null && categoriesOfRow(person).length > 0),
        act: act === null ? "" : destructionActText(workbook, mark, act),
      };
    }),
  };
}

function dueLine({ title, due, dueWords, advice }: OtherItem): DueLine {
  return { title, due, dueWords, advice };
}
