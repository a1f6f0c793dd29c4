import { computed, signal } from "@preact/signals";
import { campaignRow, type FilledForm, type LeftQuestion } from "../../../../shared/campaign/filled-form.ts";
import { planCampaign } from "../../../../shared/campaign/plan-campaign.ts";
import { answered } from "../../book/book-state.ts";
import { today } from "../../today.ts";
import { rows, webForm, written } from "../form-state.ts";
import type { PreviewRow } from "../preview/preview-row.ts";
import { barrierWords, refusalWords } from "../preview/state-words.ts";

/** When «Заполнить» ended last. */
export const filledAt = signal<Date | null>(null);

/** What is said of the row in «Отчёты», beside it. */
export const campaignSaid = signal("");
export const campaignProblem = signal("");

/** What became of the form that was filled; null before anything was. */
export const filledForm = computed<FilledForm | null>(() => {
  const form = webForm.value;
  if (form === null || filledAt.value === null || written.value.size === 0) return null;
  const all = rows.value;
  const inState = (...states: PreviewRow["state"][]) => all.filter(({ state }) => states.includes(state));
  return {
    title: form.title,
    address: form.frames.find(({ frameId }) => frameId === 0)?.address ?? "",
    when: filledAt.value.toLocaleString("ru-RU", { dateStyle: "short", timeStyle: "short" }),
    asked: all.length,
    filled: inState("filled", "check").length,
    kept: inState("kept").length,
    toCheck: inState("check").map(textOf),
    left: inState("refused", "unknown", "planned").map(leftQuestion),
  };
});

/** The edits that put the form into «Отчёты», with the person's answers about the book; null where there is no such tab. */
export const campaignPlan = computed(() => {
  if (answered.value === null || filledForm.value === null) return null;
  const { edits, after } = answered.value;
  const row = campaignRow(filledForm.value);
  const plan = planCampaign(after, row, { today: today(), who: "расширение" });
  return plan === null ? null : { ...plan, edits: [...edits, ...plan.edits] };
});

function textOf({ plan }: PreviewRow): string {
  return plan.question.text === "" ? "Вопрос без подписи" : plan.question.text;
}

function leftQuestion(row: PreviewRow): LeftQuestion {
  const { required, barrier } = row.plan.question;
  const reason = reasonOf(row);
  const lower = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return { text: textOf(row), reason: lower, isMissing: required && barrier === null };
}

/** In words of ours alone: the plan's own reasons may repeat a value, and this is sent on. */
function reasonOf({ plan, state, tried }: PreviewRow): string {
  const { key, barrier } = plan.question;
  if (barrier !== null) return barrierWords[barrier];
  const outcome = written.value.get(key)?.outcome;
  if (tried && outcome?.state === "refused") return refusalWords[outcome.reason];
  if (state === "unknown") return "Показатель не определён.";
  return state === "planned" ? "Не отмечено к заполнению." : "В книге нет ответа, или он сюда не подходит.";
}
