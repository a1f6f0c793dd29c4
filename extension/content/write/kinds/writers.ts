import type { QuestionKind } from "../../../../shared/form-filling/question.ts";
import { isTokenBox } from "../../collect/widgets/token-box.ts";
import { writeCheckbox, writeCheckGroup } from "./write-boxes.ts";
import { writeDate } from "./write-date.ts";
import { writeList } from "./write-list.ts";
import { writeName } from "./write-name.ts";
import { writeNumber } from "./write-number.ts";
import { writeRadio } from "./write-radio.ts";
import { writeSuggested } from "./write-suggested.ts";
import { writeText } from "./write-text.ts";
import { writeTokens } from "./write-tokens.ts";
import type { Writer } from "./writer.ts";

/** How each kind of question is answered. */
export const writers = {
  text: (live, answer, pace) => {
    if (live.group.kind === "name-parts") return writeName(live, answer, pace);
    const write = isTokenBox(live.group.controls[0]!) ? writeTokens : writeSuggested;
    return write(live, answer, pace);
  },
  multiline: writeText,
  number: writeNumber,
  date: writeDate,
  month: writeText,
  week: writeText,
  time: writeText,
  // A day and a time in boxes: nothing of the school's has the time.
  "date-time": (live, answer, pace) =>
    live.group.kind === "date-parts" ? "barred" : writeText(live, answer, pace),
  email: writeText,
  phone: writeText,
  url: writeText,
  select: writeList,
  "multi-select": writeList,
  radio: writeRadio,
  checkbox: writeCheckbox,
  "check-group": writeCheckGroup,
  other: () => "barred",
} as const satisfies Record<QuestionKind, Writer>;
