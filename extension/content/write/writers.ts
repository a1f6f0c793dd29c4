import type { QuestionKind } from "../../../shared/form-filling/question.ts";
import { writeCheckbox, writeCheckGroup } from "./write-boxes.ts";
import { writeRadio } from "./write-radio.ts";
import { writeSelect } from "./write-select.ts";
import { writeText } from "./write-text.ts";
import type { Writer } from "./writer.ts";

/** How each kind of question is answered. */
export const writers = {
  text: writeText,
  multiline: writeText,
  number: writeText,
  date: writeText,
  email: writeText,
  phone: writeText,
  url: writeText,
  select: writeSelect,
  "multi-select": writeSelect,
  radio: writeRadio,
  checkbox: writeCheckbox,
  "check-group": writeCheckGroup,
  other: () => "barred",
} as const satisfies Record<QuestionKind, Writer>;
