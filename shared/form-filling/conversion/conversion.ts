import type { QuestionAnswer } from "../question.ts";

/** A value turned into what the control takes, or the reason why it cannot be, in Russian. */
export type Conversion =
  | { readonly ok: true; readonly answer: QuestionAnswer; readonly shown: string; readonly remark: string }
  | { readonly ok: false; readonly reason: string };

export function done(answer: QuestionAnswer, shown: string, remark = ""): Conversion {
  return { ok: true, answer, shown, remark };
}

export function refuse(reason: string): Conversion {
  return { ok: false, reason };
}
