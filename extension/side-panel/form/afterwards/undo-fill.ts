import { inFrames } from "../fill-form.ts";
import { status, undos, webForm, written } from "../form-state.ts";
import { collectForm, takeIn } from "../read-form.ts";
import { TroubleError, trouble } from "../trouble.ts";
import { type LeftQuestion, undoneWords } from "./undo-words.ts";

/** Puts every question back as it was before the program wrote; what a person changed since is left alone. */
export async function undoFill(): Promise<void> {
  const form = webForm.value;
  if (form === null || undos.value.size === 0)
    throw new TroubleError(trouble("Отменять нечего: программа ещё ничего не заполняла."));
  // The last first: a question that another answer opened goes back while it is still there.
  const answers = [...undos.value]
    .map(([key, { before, after }]) => ({ key, answer: before, seen: after }))
    .reverse();
  const { outcomes, silent } = await inFrames(form, "restore", answers);
  if (silent !== null) throw silent;
  const back = outcomes.filter((outcome) => outcome.state !== "refused");
  const done = new Set(back.map((outcome) => outcome.key));
  undos.value = new Map([...undos.value].filter(([key]) => !done.has(key)));
  written.value = new Map([...written.value].filter(([key]) => !done.has(key)));
  takeIn(await collectForm(form.tabId));
  const questions = new Map(form.questions.map((question) => [question.key, question]));
  const left = outcomes.flatMap((outcome): LeftQuestion[] => {
    if (outcome.state !== "refused") return [];
    const { text, kind } = questions.get(outcome.key) ?? { text: "", kind: "other" };
    const wasEmpty = undos.value.get(outcome.key)?.before.kind === "empty";
    return [{ text, kind, wasEmpty, reason: outcome.reason }];
  });
  status.value = undoneWords(back.length, left);
}
