import { computed, signal } from "@preact/signals";
import { identityWords } from "../../../../shared/form-map/form-identity.ts";
import { type FormMap, type MappedChoice, NOTHING } from "../../../../shared/form-map/form-map.ts";
import { mergeMaps } from "../../../../shared/form-map/merge-maps.ts";
import { planFormMap } from "../../../../shared/form-map/plan-map.ts";
import { rememberForm } from "../../../../shared/form-map/remember-form.ts";
import { answered } from "../../book/book-state.ts";
import { today } from "../../today.ts";
import { book, chosenFields, mapsNow, rows, webForm } from "../form-state.ts";
import type { PreviewRow } from "../preview/preview-row.ts";
import { identityOf } from "./applied-maps.ts";

/** What is said of keeping the map, beside it. */
export const mapSaid = signal("");
export const mapProblem = signal("");

/** Maps of the pages that were filled since the panel is open, by form: a form of several pages is gathered here. */
const gathered = signal<ReadonlyMap<string, FormMap>>(new Map());

/** The map of the form on the page; null without a form, and without a book, whose names must not come into it. */
export const formMap = computed<FormMap | null>(() => {
  const form = webForm.value;
  if (form === null || book.value === null || rows.value.length === 0) return null;
  const settled = rows.value.map((row) => ({ question: row.plan.question, settled: settledIn(row) }));
  const now = rememberForm(identityOf(form), settled, mapsNow.value?.rows ?? new Map(), book.value.names);
  const before = gathered.value.get(identityWords(now.form));
  return before === undefined ? now : mergeMaps(before, now);
});

/** What the person said of a question: by hand, or by letting the answer be written. */
function settledIn({ plan, state, tried }: PreviewRow): MappedChoice | null {
  const choice = chosenFields.value.get(plan.question.key);
  if (choice === null) return NOTHING;
  if (choice !== undefined) return { kind: "field", field: choice };
  const isWritten = tried && (state === "filled" || state === "check");
  return isWritten && plan.field !== null ? { kind: "field", field: plan.field } : null;
}

/** Keeps what is settled on this page before the panel reads the next one. */
export function gatherPage(): void {
  const map = formMap.value;
  if (map === null) return;
  gathered.value = new Map(gathered.value).set(identityWords(map.form), map);
}

/** The edits that keep the map in the book, with the person's answers about the book; null where it has no tab for it. */
export const formMapPlan = computed(() => {
  if (answered.value === null || formMap.value === null) return null;
  const { edits, after } = answered.value;
  const plan = planFormMap(after, formMap.value, { today: today(), who: "расширение" });
  return plan === null ? null : { ...plan, edits: [...edits, ...plan.edits] };
});
