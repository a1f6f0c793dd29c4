import type { FieldKey } from "../../report/report-fields.ts";
import type { Question, QuestionAnswer } from "../question.ts";
import { bareAddress, encodedParameter, writtenAddress } from "./form-address.ts";
import { type LinkParameter, linkParameters } from "./link-parameters.ts";
import { isPersonal } from "./personal-answer.ts";

/** Longer addresses are cut or refused on the way, characters. */
export const LONGEST_LINK = 8000;

/** An answer that the person left ticked in the preview. */
export type LinkAnswer = {
  readonly question: Question;
  readonly field: FieldKey | null;
  readonly answer: QuestionAnswer;
  /** The answer as the person reads it. */
  readonly shown: string;
};

export type LinkEntry = { readonly key: string; readonly text: string; readonly shown: string };

export type PreFilledLink = {
  readonly address: string;
  /** What the address says, in page order. */
  readonly inside: readonly LinkEntry[];
  /** Names, telephones and e-mails: in the address only where the person let them in. */
  readonly personal: readonly (LinkEntry & { readonly letIn: boolean })[];
  /** What is not in it, and why. */
  readonly left: readonly (LinkEntry & { readonly reason: string })[];
};

/**
 * The address that opens a form of Google or Yandex with answers in it, or null where the page takes no such address.
 * @param page address of the page, or of the frame, that holds the form
 * @param letIn keys of personal answers that the person let into the address
 */
export function preFilledLink(
  page: string,
  answers: readonly LinkAnswer[],
  letIn: ReadonlySet<string> = new Set(),
): PreFilledLink | null {
  const services = new Set(answers.flatMap(({ question }) => question.linkName?.service ?? []));
  const [service] = services;
  if (service === undefined || services.size > 1) return null;
  const bare = bareAddress(page);
  if (bare === null) return null;
  let parameters = service === "google" ? [...bare.parameters, "usp=pp_url"] : bare.parameters;
  const addressWith = (more: readonly LinkParameter[]) => ({
    ...bare,
    parameters: [...parameters, ...more.map(([name, value]) => encodedParameter(name, value))],
  });
  const inside: LinkEntry[] = [];
  const personal: (LinkEntry & { letIn: boolean })[] = [];
  const left: (LinkEntry & { reason: string })[] = [];
  for (const { question, field, answer, shown } of answers) {
    const entry = { key: question.key, text: question.text, shown };
    const said = linkParameters(question, answer);
    if (!said.ok) {
      left.push({ ...entry, reason: said.reason });
      continue;
    }
    if (isPersonal(field, question, shown)) {
      personal.push({ ...entry, letIn: letIn.has(question.key) });
      if (!letIn.has(question.key)) continue;
    }
    const longer = addressWith(said.parameters);
    if (writtenAddress(longer).length <= LONGEST_LINK) {
      parameters = longer.parameters;
      inside.push(entry);
    } else left.push({ ...entry, reason: "Не поместилось: адрес стал бы слишком длинным." });
  }
  return { address: writtenAddress(addressWith([])), inside, personal, left };
}
