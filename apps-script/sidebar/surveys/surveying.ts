import { signal } from "@preact/signals";
import type { Reply } from "../../../shared/messages/reply.ts";
import type {
  AnswersPreview,
  FormPreview,
  FormRequest,
  Surveyed,
  SurveysState,
} from "../../server/surveys/survey-api.ts";
import { copyText } from "../copy-text.ts";
import type { FeatureReading } from "../feature-view.tsx";
import { callServer } from "../server-calls.ts";
import { closeUndo } from "../undoing.ts";

/** A form the person is about to make; the preview goes as soon as something else is asked. */
export type Draft = FormRequest & { readonly preview: FormPreview | null };

/** Answers that are about to be read. */
export type Reading = {
  readonly preview: AnswersPreview;
  readonly same: readonly number[];
  readonly problem: string;
};

export const surveying = signal<FeatureReading<SurveysState>>({ kind: "unread" });
export const draft = signal<Draft>({ questionnaire: "", questions: null, anonymous: true, preview: null });
export const reading = signal<Reading | null>(null);
/** Whether answers were written just now and can be taken back. */
export const written = signal(false);

export async function loadSurveys(): Promise<void> {
  reading.value = null;
  written.value = false;
  surveying.value = { kind: "waiting", words: "Смотрю, какие есть анкеты…" };
  const reply = await callServer("surveysState");
  show(reply.ok ? { ok: true, value: { state: reply.value, said: "", problem: false } } : reply);
}

export function changeDraft(change: Partial<FormRequest>): void {
  draft.value = { ...draft.value, ...change, preview: null };
}

/** Shows the form anew with other questions; the one shown before stays until then, with the box they are typed in. */
export async function changeQuestions(questions: string): Promise<void> {
  draft.value = { ...draft.value, questions };
  await previewForm();
}

/** Shows the form as it would be made; nothing is made. */
export async function previewForm(): Promise<void> {
  const { preview: _, ...request } = draft.value;
  const reply = await callServer("previewSurveyForm", request);
  if (reply.ok) {
    draft.value = { ...draft.value, preview: reply.value };
    say("", false);
  } else say(reply.message, true);
}

export async function makeForm(): Promise<void> {
  const { preview, ...request } = draft.value;
  if (preview === null) return;
  surveying.value = { kind: "waiting", words: "Создаю форму. Это займёт до минуты, не закрывайте панель." };
  const reply = await callServer("makeSurveyForm", { ...request, shown: preview.fingerprint });
  if (reply.ok && !reply.value.problem) changeDraft({ questions: null });
  show(reply);
}

/** Shows what reading the answers would write; `same`: renamed questions that the person says are the same. */
export async function previewAnswers(form: string, same: readonly number[] = []): Promise<void> {
  const before = surveying.value;
  written.value = false;
  if (reading.value === null) surveying.value = { kind: "waiting", words: "Читаю ответы…" };
  const reply = await callServer("previewFormAnswers", { form, same });
  surveying.value = before;
  if (reply.ok) {
    reading.value = { preview: reply.value, same, problem: "" };
    say("", false);
  } else {
    reading.value = null;
    say(reply.message, true);
  }
}

export async function writeAnswers({ preview, same }: Reading): Promise<void> {
  const before = surveying.value;
  surveying.value = { kind: "waiting", words: "Записываю ответы. Не закрывайте панель." };
  const request = { form: preview.form, same, shown: preview.fingerprint };
  const reply = await callServer("readFormAnswers", request);
  surveying.value = before;
  if (!reply.ok) reading.value = { preview, same, problem: reply.message };
  else if (reply.value.kind === "changed")
    reading.value = { preview: reply.value.preview, same, problem: reply.value.message };
  else {
    reading.value = null;
    // What was taken back before is another run.
    closeUndo();
    written.value = true;
    say(reply.value.said, false);
  }
}

export function closeAnswers(): void {
  reading.value = null;
}

export async function forgetForm(form: string): Promise<void> {
  show(await callServer("forgetSurveyForm", { form }));
}

/** Copies the link to give out. To be called at a press. */
export async function copyLink(url: string): Promise<void> {
  const done = await copyText(url);
  say(done ? "Ссылка скопирована." : "Браузер не дал скопировать: выделите ссылку и нажмите Ctrl+C.", !done);
}

function show(reply: Reply<Surveyed>): void {
  if (!reply.ok) {
    surveying.value = { kind: "failed", message: reply.message };
    return;
  }
  surveying.value = { kind: "read", ...reply.value };
  const { state } = reply.value;
  const first = state.kind === "ready" ? state.questionnaires[0]?.id : undefined;
  if (draft.value.questionnaire === "" && first !== undefined) changeDraft({ questionnaire: first });
}

function say(said: string, problem: boolean): void {
  const now = surveying.value;
  if (now.kind === "read") surveying.value = { ...now, said, problem };
}
