import type { Question } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import { included, status, stopping, undos, type WebForm, webForm, written } from "./form-state.ts";
import { whileHoldingSending } from "./hold-sending.ts";
import type { PreviewRow } from "./preview-row.ts";
import { followProgress } from "./progress.ts";
import { ask } from "./reach-page.ts";
import { collectForm, takeIn } from "./read-form.ts";
import { sameHeld } from "./same-held.ts";
import { splitKey } from "./split-key.ts";
import { TroubleError, trouble } from "./trouble.ts";

/** Writes the rows the person left ticked, records what the page kept, and looks for questions that appeared since. */
export async function fillForm(): Promise<void> {
  const form = webForm.value;
  if (form === null) throw new TroubleError(trouble("Сначала прочитайте форму."));
  const rows = included.value;
  if (rows.length === 0)
    throw new TroubleError(
      trouble("Нечего заполнять: отметьте строки или выберите для вопросов показатели."),
    );
  const open = new Set(openKeys(form.questions));
  const { outcomes, sendingHeld, stopped } = await inFrames(
    form,
    "write",
    rows.map((row) => ({
      key: row.plan.question.key,
      answer: row.answer!,
      seen: row.plan.question.current,
    })),
  );
  rememberUndo(outcomes);
  const fresh = await collectForm(form.tabId);
  takeIn(fresh);
  record(rows, outcomes);
  const appeared = openKeys(fresh.questions).filter((key) => !open.has(key)).length;
  status.value = summary(rows.length, outcomes, { appeared, sendingHeld, stopped });
}

/** Questions that take an answer: one that was there before, out of sight or disabled, is new when it does. */
function openKeys(questions: readonly Question[]): string[] {
  return questions.filter(({ barrier }) => barrier === null).map(({ key }) => key);
}

export type FramesReply = {
  readonly outcomes: readonly WriteOutcome[];
  /** How often a page tried to send a form of its own accord and was held. */
  readonly sendingHeld: number;
  /** Whether the person stopped it before the last question: what has no outcome was not touched. */
  readonly stopped: boolean;
};

/** Sends each frame its part and gathers the outcomes under the panel's keys; no form is sent meanwhile. */
export async function inFrames(
  form: WebForm,
  kind: "write" | "restore",
  answers: readonly AnswerToWrite[],
): Promise<FramesReply> {
  const outcomes: WriteOutcome[] = [];
  let sendingHeld = 0;
  stopping.value = false;
  const following = followProgress(form, answers.length, kind === "write" ? "Записано" : "Возвращаю:");
  try {
    for (const { frameId, documentId } of form.frames) {
      const own = answers
        .filter((answer) => splitKey(answer.key)[0] === frameId)
        .map((answer) => ({ ...answer, key: splitKey(answer.key)[1] }));
      if (own.length === 0 || stopping.value) continue;
      const write = () => ask(form.tabId, documentId, { kind, answers: own });
      // A frame that went away while others were written must not lose what «Отменить» knows of the others.
      const { result, attempts } = await whileHoldingSending(form.tabId, documentId, write).catch(() => ({
        result: { outcomes: own.map(lost) },
        attempts: 0,
      }));
      outcomes.push(...result.outcomes.map((each) => ({ ...each, key: `${frameId}:${each.key}` })));
      sendingHeld += attempts;
      following.frameDone(documentId, result.outcomes.length);
    }
  } finally {
    following.end();
  }
  return { outcomes, sendingHeld, stopped: outcomes.length < answers.length };
}

/** Asks every frame to end what it is writing before its next question. */
export async function stopFilling(): Promise<void> {
  const form = webForm.value;
  if (form === null) return;
  stopping.value = true;
  await Promise.all(
    form.frames.map(({ documentId }) => ask(form.tabId, documentId, { kind: "stop" }).catch(() => undefined)),
  );
}

function lost({ key, seen }: AnswerToWrite): WriteOutcome {
  return { key, before: seen, after: seen, state: "refused", reason: "gone" };
}

/** Written twice, a question still goes back to what stood there before the first time. */
function rememberUndo(outcomes: readonly WriteOutcome[]): void {
  const entries = new Map(undos.value);
  for (const { key, before, after } of outcomes) {
    if (sameHeld(before, after)) continue;
    const earlier = entries.get(key);
    const first = earlier !== undefined && sameHeld(earlier.after, before) ? earlier.before : before;
    entries.set(key, { before: first, after });
  }
  undos.value = entries;
}

function record(rows: readonly PreviewRow[], outcomes: readonly WriteOutcome[]): void {
  const results = new Map(written.value);
  const byKey = new Map(rows.map((row) => [row.plan.question.key, row]));
  for (const outcome of outcomes) {
    const row = byKey.get(outcome.key)!;
    const doubtful = row.plan.state === "planned" && row.plan.doubtful;
    const remark = row.plan.state === "planned" ? row.plan.remark : "";
    results.set(outcome.key, { outcome, shown: row.shown, doubtful, remark });
  }
  written.value = results;
}

function summary(
  asked: number,
  outcomes: readonly WriteOutcome[],
  also: { readonly appeared: number; readonly sendingHeld: number; readonly stopped: boolean },
): string {
  const filled = outcomes.filter((outcome) => outcome.state !== "refused").length;
  const altered = outcomes.filter((outcome) => outcome.state === "altered").length;
  const parts = [`Заполнено ${filled} из ${asked}`];
  if (also.stopped) parts.push(`остановлено вами, ещё не тронуто: ${asked - outcomes.length}`);
  if (altered > 0) parts.push(`страница изменила: ${altered}`);
  if (filled < outcomes.length) parts.push(`не заполнено: ${outcomes.length - filled}`);
  if (also.appeared > 0)
    parts.push(`появились новые вопросы: ${also.appeared}, проверьте их и нажмите «Заполнить» снова`);
  if (also.sendingHeld > 0) parts.push("страница пыталась отправить форму сама, это остановлено");
  return `${parts.join(" · ")}. Форма не отправлена.`;
}
