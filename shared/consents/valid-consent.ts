import type { ISODate } from "../calendar/iso-date.ts";
import type { Person } from "../participants/participant.ts";
import { dateOf, textOf } from "../workbook/read-workbook.ts";
import { adulthoodOn } from "./adulthood.ts";
import { type Consent, type ConsentKind, isByRepresentative, isOfKind } from "./consent-kinds.ts";
import type { ConsentRegister } from "./consent-register.ts";
import { type ConsentFault, consentFault, isValidConsent } from "./consent-validity.ts";

/** Why a person has no consent of a kind. */
export type LackReason =
  | ConsentFault
  /** There is no row of that kind. */
  | "none"
  /** The person has no code, so no consent can be told to be theirs. */
  | "no-code"
  /** The row names the person instead of giving the code. */
  | "under-name"
  /** Under 18 only the representative's signature counts (152-ФЗ, статья 9, часть 6). */
  | "needs-representative";

/** Why a consent may not be enough: what the workbook says can be read both ways, and the strict reading shuts the gate. */
export type DoubtReason =
  /** Signed by the person in the year of the eighteenth birthday, whose day is not known. */
  | "may-be-minor"
  /** Signed by the person, and no year of birth says that they are 18. */
  | "age-unknown"
  /** Another consent of the kind was taken back, and none was signed after that. */
  | "withdrawn-besides";

export type ConsentAnswer =
  | { readonly kind: "valid"; readonly row: Consent }
  | { readonly kind: "doubtful"; readonly why: DoubtReason; readonly row: Consent }
  | { readonly kind: "missing"; readonly why: LackReason; readonly row: Consent | null };

/**
 * Whether a person has a consent of a kind on a day: dated on or before it, not expired, not withdrawn, and signed by who must sign at
 * that age. Every gate, list and page asks here.
 */
export function validConsent(
  register: ConsentRegister,
  person: Person,
  kind: ConsentKind,
  on: ISODate,
): ConsentAnswer {
  if (textOf(person, "Код") === "") return { kind: "missing", why: "no-code", row: null };
  const own = register.byCode(person).filter((row) => isOfKind(row, kind));
  const standing = own.filter((row) => isValidConsent(row, on));
  if (standing.length === 0) return lacking(register, person, kind, own, on);
  const adulthood = adulthoodOn(person, on);
  const signed = standing.filter((row) => adulthood !== "minor" || isByRepresentative(row));
  if (signed.length === 0)
    return { kind: "missing", why: "needs-representative", row: standing[0] as Consent };
  const named = register.byName(person).filter((row) => isOfKind(row, kind));
  const lasting = signed.filter((row) => [...own, ...named].every((other) => isBefore(other, row, on)));
  if (lasting.length === 0) return { kind: "doubtful", why: "withdrawn-besides", row: signed[0] as Consent };
  const sure = lasting.find((row) => adulthood === "adult" || isByRepresentative(row));
  if (sure !== undefined) return { kind: "valid", row: sure };
  // A child signs nothing alone and a grown-up everything, so these two ages are left.
  const why = adulthood === "unknown" ? "age-unknown" : "may-be-minor";
  return { kind: "doubtful", why, row: lasting[0] as Consent };
}

/** Whether a row takes nothing from a later consent: it was not taken back, or before the other was signed. */
function isBefore(row: Consent, later: Consent, on: ISODate): boolean {
  if (row.unread.has("Отозвано")) return false;
  const withdrawn = dateOf(row, "Отозвано");
  return withdrawn === null || withdrawn > on || withdrawn < (dateOf(later, "Дата") ?? "");
}

function lacking(
  register: ConsentRegister,
  person: Person,
  kind: ConsentKind,
  own: readonly Consent[],
  on: ISODate,
): ConsentAnswer {
  const named = register.byName(person).find((row) => isOfKind(row, kind) && isValidConsent(row, on));
  // Of several rows the one signed last tells best what to do.
  const last = [...own].sort((a, b) => ((dateOf(a, "Дата") ?? "") < (dateOf(b, "Дата") ?? "") ? 1 : -1))[0];
  if (last === undefined)
    return named === undefined
      ? { kind: "missing", why: "none", row: null }
      : { kind: "missing", why: "under-name", row: named };
  return { kind: "missing", why: consentFault(last, on) ?? "none", row: last };
}
