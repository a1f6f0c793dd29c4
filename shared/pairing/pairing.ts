import type { Note } from "../messages/note.ts";

/** Proposed pairs of a workbook on a day. The person decides; people are named by codes alone. */
export type PairingProposals = {
  readonly proposals: readonly Proposal[];
  readonly unmatched: readonly Unmatched[];
  /** What kept somebody out or could not be read; places and codes, no names. */
  readonly problems: readonly Note[];
};

export type Proposal = {
  readonly mentor: string;
  readonly mentee: string;
  /** Whole points, 10 to 100: what is written speaks for the pair so much. */
  readonly score: number;
  /** The form of mentoring in the words of «Справочники». */
  readonly form: string;
  /** Null where what is written shows none. */
  readonly roleModel: string | null;
  /** Russian sentences. */
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  /** The next best mentor who still has room; null where there is none. */
  readonly runnerUp: RunnerUp | null;
};

export type RunnerUp = {
  readonly mentor: string;
  readonly score: number;
  /** Points the pair would lose. */
  readonly cost: number;
  readonly form: string;
  readonly roleModel: string | null;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
};

/** A mentee without a pair and without a proposal, with the reason in Russian. */
export type Unmatched = { readonly mentee: string; readonly why: string };
