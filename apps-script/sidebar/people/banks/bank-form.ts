import { computed, signal } from "@preact/signals";
import type { PersonValues } from "../../../../shared/bank-acts/person-values.ts";
import type { RowMark } from "../../../../shared/consent-acts/marked-row.ts";
import type { PersonTab } from "../../../../shared/participants/participant.ts";
import type { PersonForm } from "../../../server/people/people-api.ts";
import { callServer } from "../../server-calls.ts";
import { look, thinkAgain } from "../act/acting.ts";
import { busy, say } from "../people-model.ts";

/** The form that is open: of a row, or for somebody new (`mark` null). */
export type OpenForm = {
  readonly bank: PersonTab;
  readonly mark: RowMark | null;
  readonly form: PersonForm;
};

export const bank = signal<PersonTab>("Наставники");
export const search = signal("");
export const open = signal<OpenForm | null>(null);
/** As typed; it stays through every refusal and every look at another section. */
export const values = signal<PersonValues>({});

export const isTyped = computed(() => {
  const form = open.value?.form;
  if (form === undefined) return false;
  return form.fields.some(({ heading }) => (values.value[heading] ?? "") !== (form.values[heading] ?? ""));
});

export const FORM = "person-form";

/** Opens the form of a row, or an empty one; `prefilled` is typed into it beforehand. */
export async function openForm(
  of: PersonTab,
  mark: RowMark | null,
  prefilled: PersonValues = {},
): Promise<void> {
  if (busy.value !== "") return;
  busy.value = "Открываю…";
  const reply = await callServer("personForm", { bank: of, mark });
  busy.value = "";
  if (!reply.ok) return say(reply.message, { isProblem: true });
  thinkAgain();
  bank.value = of;
  const { fields } = reply.value;
  const takes = (heading: string, words: string) =>
    fields.some(
      (field) => field.heading === heading && (field.kind !== "list" || field.options.includes(words)),
    );
  open.value = { bank: of, mark, form: reply.value };
  values.value = {
    ...reply.value.values,
    ...Object.fromEntries(Object.entries(prefilled).filter(([heading, words]) => takes(heading, words))),
  };
}

export function closeForm(): void {
  thinkAgain();
  open.value = null;
  values.value = {};
}

export function type(heading: string, words: string): void {
  values.value = { ...values.value, [heading]: words };
  // What was looked at is no longer what is typed.
  thinkAgain();
}

/** Asks what writing the form would change. */
export async function check(): Promise<void> {
  if (open.value === null) return;
  const { bank: of, mark, form } = open.value;
  await look(FORM, {
    kind: "save-person",
    bank: of,
    standing: mark === null ? null : { mark, seen: form.values },
    values: values.value,
  });
}

/** A person may be a mentor and a mentee at once: the form of the other bank with what both ask for. */
export async function openInOtherBank(): Promise<void> {
  if (open.value === null) return;
  const { bank: of } = open.value;
  const other = of === "Наставники" ? "Наставляемые" : "Наставники";
  const { [CONTACTS[of]]: contacts = "", ...both } = values.value;
  await openForm(other, null, { ...pick(both), [CONTACTS[other]]: contacts });
}

/** What is the same of a person whichever bank they stand in. */
function pick(typed: PersonValues): PersonValues {
  return Object.fromEntries(
    ["ФИО", "Категория", "Год рождения", "Стаж, лет"].map((heading) => [heading, typed[heading] ?? ""]),
  );
}

const CONTACTS = {
  Наставники: "Контактные данные",
  Наставляемые: "Контактные данные (данные представителя)",
} as const satisfies Readonly<Record<PersonTab, string>>;
