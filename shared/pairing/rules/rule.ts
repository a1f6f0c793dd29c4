import type { MentoringForm } from "../../people/mentoring-forms.ts";
import type { MenteeProfile, MentorProfile } from "../people/profiles.ts";

/** What the rules know besides the two people. */
export type PairContext = {
  /** The form of mentoring in the words of the list. */
  readonly form: string;
  /** The known form those words mean; null for one of the school's own. */
  readonly formKey: MentoringForm | null;
  /** The names of the organisation itself, as keys. */
  readonly organisation: ReadonlySet<string>;
  /** Words of people, fit to be shown: in «», without names and contacts. */
  readonly quote: (words: string) => string;
};

/** A rule that nothing outweighs: a pair it forbids is never proposed. */
export type HardRule = {
  readonly name: string;
  readonly allows: (mentor: MentorProfile, mentee: MenteeProfile) => boolean;
  /** Why not, without names: «пара с этим наставником уже расторгнута». */
  readonly refusal: string;
};

/** A rule that speaks for a pair or against it. */
export type SoftRule = {
  readonly name: string;
  /** How much it can add, of 100 all together. */
  readonly points: number;
  /** The part of the points, 0 to 1; below 0 what it takes away. Only what is written counts: empty cells give 0. */
  readonly share: (mentor: MentorProfile, mentee: MenteeProfile, context: PairContext) => number;
  /** The same in words. */
  readonly say: (mentor: MentorProfile, mentee: MenteeProfile, context: PairContext) => Said;
};

/** What a rule says of a pair, in Russian, without names. */
export type Said = {
  readonly reasons?: readonly string[];
  readonly against?: readonly string[];
  /** Cells that are empty and could have told something: «ресурс времени наставника». */
  readonly unwritten?: readonly string[];
};
