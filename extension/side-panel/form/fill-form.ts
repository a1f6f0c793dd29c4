import { askedWords } from "../../../shared/form-filling/as-seen.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";
import { answerOptions } from "./answer-options.ts";
import { included, status, stopping, undos, type WebForm, webForm, written } from "./form-state.ts";
import { whileHoldingSending } from "./page/hold-sending.ts";
import { hearLateChanges, takeBack } from "./page/late-changes.ts";
import { ask } from "./page/reach-page.ts";
import { SilentPageError } from "./page/silent-page.ts";
import type { PreviewRow } from "./preview/preview-row.ts";
import { followProgress } from "./progress.ts";
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
  const later = hearLateChanges(form);
  const { outcomes, sendingHeld, stopped, unheard, silent } = await inFrames(
    form,
    "write",
    rows.map((row) => ({
      key: row.plan.question.key,
      answer: row.answer!,
      seen: row.plan.question.current,
      asked: askedWords(row.plan.question, row.answer!),
    })),
  );
  rememberUndo(outcomes);
  rememberUnheard(unheard);
  if (silent !== null) throw silent;
  const fresh = await collectForm(form.tabId).catch((error) => {
    throw unheard.length > 0 ? left(error) : error;
  });
  takeIn(fresh);
  if (unheard.length > 0) throw left();
  record(rows, outcomes);
  const appeared = openKeys(fresh.questions).filter((key) => !open.has(key)).length;
  const say = (): void => {
    const now = outcomes.map((outcome) => written.value.get(outcome.key)?.outcome ?? outcome);
    status.value = summary(rows.length, now, { appeared, sendingHeld, stopped });
  };
  const current = new Map(fresh.questions.map((question) => [question.key, question.current]));
  for (const { key, after } of outcomes) takeBack({ key, after: current.get(key) ?? after });
  say();
  later.from((change) => {
    if (takeBack(change)) say();
  });
}

/** What befell a page that went away while it was written to comes first, whatever it says now. */
function left(error?: unknown): TroubleError {
  return new TroubleError(trouble(LEFT, error instanceof TroubleError ? error.trouble.origins : []));
}

const LEFT =
  "Во время заполнения страница обновилась или перешла на другой адрес. Проверьте на ней самой, сохранились ли ответы и не отправлена ли форма.";

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
  /** Answers given to a page that said nothing of what became of them. */
  readonly unheard: readonly AnswerToWrite[];
  /** A page that has stopped answering; the frames after it were left alone. */
  readonly silent: SilentPageError | null;
};

/** Sends each frame its part and gathers the outcomes under the panel's keys; no form is sent meanwhile. */
export async function inFrames(
  form: WebForm,
  kind: "write" | "restore",
  answers: readonly AnswerToWrite[],
): Promise<FramesReply> {
  const outcomes: WriteOutcome[] = [];
  const unheard: AnswerToWrite[] = [];
  let silent: SilentPageError | null = null;
  let sendingHeld = 0;
  stopping.value = false;
  const endAnswering = answerOptions(form);
  const following = followProgress(form, answers.length, kind === "write" ? "Записано" : "Возвращаю:");
  try {
    for (const { frameId, documentId } of form.frames) {
      const own = answers
        .filter((answer) => splitKey(answer.key)[0] === frameId)
        .map((answer) => ({ ...answer, key: splitKey(answer.key)[1] }));
      if (own.length === 0 || stopping.value || silent !== null) continue;
      const write = () => ask(form.tabId, documentId, { kind, answers: own });
      // A frame that went away while others were written must not lose what «Отменить» knows of the others.
      const { result, attempts } = await whileHoldingSending(form.tabId, documentId, write).catch((error) => {
        if (error instanceof SilentPageError) silent = error;
        unheard.push(...own.map((each) => ({ ...each, key: `${frameId}:${each.key}` })));
        return { result: { outcomes: own.map(lost), leavingHeld: 0 }, attempts: 0 };
      });
      outcomes.push(...result.outcomes.map((each) => ({ ...each, key: `${frameId}:${each.key}` })));
      sendingHeld += attempts + result.leavingHeld;
      following.frameDone(documentId, result.outcomes.length);
    }
  } finally {
    following.end();
    endAnswering();
  }
  return { outcomes, sendingHeld, stopped: outcomes.length < answers.length, unheard, silent };
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

/** What the page may have taken before it fell silent can be put back as well: only where it stands there as it was given. */
function rememberUnheard(answers: readonly AnswerToWrite[]): void {
  const entries = new Map(undos.value);
  for (const { key, seen, answer } of answers)
    entries.set(key, { before: entries.get(key)?.before ?? seen, after: answer });
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
  if (also.sendingHeld > 0)
    parts.push("страница пыталась отправить форму сама или уйти на другой адрес, это остановлено");
  return `${parts.join(" · ")}. Форма не отправлена.`;
}
