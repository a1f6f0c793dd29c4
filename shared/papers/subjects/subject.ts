import type { MeetingContext } from "../placeholders/meeting-values.ts";
import type { PairContext } from "../placeholders/pair-values.ts";
import type { PersonContext } from "../placeholders/person-values.ts";
import type { PlannedContext } from "../placeholders/planned-values.ts";

/** What one paper is made from. */
export type Subject =
  | { readonly kind: "order"; readonly pairs: readonly PairContext[]; readonly number: string }
  | {
      readonly kind: "pair";
      readonly pair: PairContext;
      readonly meetings: readonly MeetingContext[];
      readonly planned: readonly PlannedContext[];
    }
  | { readonly kind: "person"; readonly person: PersonContext }
  | { readonly kind: "report" };

/** A row no paper is made from: by code or place, never by name. */
export type LeftOut = { readonly who: string; readonly why: string };

export type Subjects = {
  readonly subjects: readonly Subject[];
  readonly leftOut: readonly LeftOut[];
  /** Consents that are missing and were passed over for a reason. */
  readonly passedOver: readonly LeftOut[];
};
