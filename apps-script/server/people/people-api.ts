import type { AlikePerson } from "../../../shared/bank-acts/alike-people.ts";
import type { BankField } from "../../../shared/bank-acts/bank-fields.ts";
import type { PersonValues } from "../../../shared/bank-acts/person-values.ts";
import type { ChangedCell, PersonWanted } from "../../../shared/bank-acts/plan-person.ts";
import type { PreviewRow } from "../../../shared/bank-import/preview-import.ts";
import type { ListColumn } from "../../../shared/bank-import/read-list.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { RowMark } from "../../../shared/consent-acts/marked-row.ts";
import type { AskedDestruction } from "../../../shared/consent-acts/plan-destruction-day.ts";
import type { SignedConsent } from "../../../shared/consent-acts/plan-signed-consent.ts";
import type { Withdrawal } from "../../../shared/consent-acts/plan-withdrawal.ts";
import type { ConsentKind } from "../../../shared/consents/consent-kinds.ts";
import type { Reply } from "../../../shared/messages/reply.ts";
import type { HeldMeetingWanted } from "../../../shared/pair-acts/plan-meeting.ts";
import type { ChosenPair } from "../../../shared/pair-acts/plan-proposals.ts";
import type { PersonTab } from "../../../shared/participants/participant.ts";
import type { BankLines } from "../../../shared/people-lists/bank-lines.ts";
import type { LackingLine } from "../../../shared/people-lists/consent-lines.ts";
import type { AskedNewPair, NewPairWords } from "../../../shared/people-lists/new-pair-form.ts";
import type { PersonWords } from "../../../shared/people-lists/people-words.ts";
import type { AskedPairAct } from "../../../shared/people-lists/plan-pair-act.ts";
import type { ShownPairs } from "../../../shared/people-lists/shown-pairs.ts";
import type { ShownProposals } from "../../../shared/people-lists/shown-proposals.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import type { Json } from "../server-api.ts";

/** What the section «Люди» may call. Every act is shown before it is carried out, under the document lock, exactly as it was shown. */
export type PeopleApi = {
  /** Everything the section opens with. */
  peopleState(): Json<Reply<PeopleState>>;
  /** The form of a bank: with what stands in a row, or empty for somebody new. */
  personForm(request: Json<PersonFormRequest>): Json<Reply<PersonForm>>;
  /** Pairs the program would propose; reading all people against each other takes its time, so it is asked for. */
  proposedPairs(): Json<Reply<ProposedPairs>>;
  /** How a pasted list would be read: its columns, and what becomes of each row. Writes nothing. */
  readPeopleList(request: Json<ListRequest>): Json<Reply<ShownList>>;
  /** What an act would change. Writes nothing. */
  previewPeopleAct(request: Json<PeopleAct>): Json<Reply<PeoplePreview>>;
  /** Carries an act out: exactly what the preview showed, or nothing. */
  actOnPeople(request: Json<PeopleActRequest>): Json<Reply<PeopleActed>>;
  /** Takes the last act of the section back, as long as nothing was written after it. */
  takeBackPeopleAct(request: Json<PeopleUndo>): Json<Reply<PeopleActed>>;
  /** Selects a row before the person's eyes, wherever it stands now. */
  goToPerson(request: Json<RowMark>): Json<Reply<null>>;
};

/** What a person does to people; days as YYYY-MM-DD. */
export type PeopleAct =
  | ({ readonly kind: "save-person" } & PersonWanted)
  | { readonly kind: "propose"; readonly pairs: readonly ChosenPair[] }
  | ({ readonly kind: "pair" } & AskedPairAct)
  | ({ readonly kind: "new-pair" } & AskedNewPair)
  | ({ readonly kind: "meeting" } & HeldMeetingWanted)
  /** `rows`: those of the list that the person chose, by their numbers in it. */
  | { readonly kind: "add-list"; readonly list: ListRequest; readonly rows: readonly number[] }
  | { readonly kind: "sign"; readonly consent: SignedConsent }
  | ({ readonly kind: "withdraw" } & Withdrawal)
  /** Clears the row of somebody who took the consent back; `places`: other cells that tell of them. */
  | { readonly kind: "erase"; readonly code: string; readonly places: readonly string[] }
  | ({ readonly kind: "destroyed" } & AskedDestruction);

/** `mark` null: somebody new. */
export type PersonFormRequest = { readonly bank: PersonTab; readonly mark: RowMark | null };

export type PersonForm = {
  readonly fields: readonly BankField[];
  readonly values: PersonValues;
  /** Fields in which somebody's formula stands: shown, not changed. */
  readonly formulas: readonly string[];
};

/** `shown` is the fingerprint of the preview that the person saw. */
export type PeopleActRequest = { readonly act: PeopleAct; readonly shown: string };

export type PeoplePreview = {
  /** Plain sentences: what will change. */
  readonly changes: readonly string[];
  /** What the person should know before; it stops nothing. */
  readonly remarks: readonly string[];
  readonly details: PreviewDetails | null;
  readonly fingerprint: string;
};

export type PreviewDetails =
  | {
      readonly kind: "person";
      readonly cells: readonly ChangedCell[];
      readonly warnings: readonly string[];
      readonly alike: readonly AlikePerson[];
    }
  | {
      readonly kind: "erasure";
      readonly categories: readonly string[];
      /** Other cells that tell of the person, with what would stand there. */
      readonly mentions: readonly { readonly place: string; readonly words: string }[];
    };

/** `changed`: nothing was written, because the book is no longer as it was shown; the preview is of now. */
export type PeopleActed =
  | {
      readonly kind: "done";
      readonly said: string;
      readonly undo: PeopleUndo | null;
      readonly state: PeopleState;
    }
  | { readonly kind: "changed"; readonly message: string; readonly preview: PeoplePreview };

/**
 * The run of the program that is taken back, by its number; or the edits that put cleared cells back, which only the open sidebar keeps: in the
 * workbook they would keep what is destroyed.
 */
export type PeopleUndo = { readonly run: number } | { readonly edits: readonly SheetEdit[] };

export type PeopleState = {
  readonly today: ISODate;
  readonly byCodes: boolean;
  readonly banks: { readonly [Bank in PersonTab]: BankLines };
  readonly pairs: ShownPairs;
  readonly consents: ShownConsents;
  /** The words of «Виды встреч». */
  readonly meetingKinds: readonly string[];
  /** The words a new pair may be of. */
  readonly newPair: NewPairWords;
};

/** Proposals with the names of those who may be named, by code. */
export type ProposedPairs = ShownProposals & {
  readonly names: { readonly [Bank in PersonTab]: Readonly<Record<string, string>> };
};

export type ShownConsents = {
  readonly lost: string;
  readonly hasPeople: boolean;
  readonly kinds: Readonly<Record<ConsentKind, string>>;
  /** The words of «Кто подписал». */
  readonly signers: readonly string[];
  readonly lacking: readonly (Pick<LackingLine, "isActive" | "lacks"> & {
    readonly who: PersonWords;
    readonly mark: RowMark;
  })[];
  readonly ending: readonly DueLine[];
  /** Data to be destroyed after a withdrawal, by code alone. */
  readonly destruction: readonly (DueLine & {
    readonly key: string;
    readonly row: number;
    readonly code: string;
    /** Something of the person still stands in a bank. */
    readonly isFilled: boolean;
    /** The draft of the act of destruction. */
    readonly act: string;
  })[];
};

/** Something with a day by which it is to be done. */
export type DueLine = {
  readonly title: string;
  readonly due: ISODate | null;
  readonly dueWords: string;
  readonly advice: string;
};

/** A list as it was pasted; `bank` null lets its headings decide, `columns` are those of which the person says what they are. */
export type ListRequest = {
  readonly text: string;
  readonly bank: PersonTab | null;
  /** Number of the column → heading of the bank, "" to leave it out. */
  readonly columns: readonly (readonly [number, string])[];
};

export type ShownList = {
  readonly bank: PersonTab;
  readonly columns: readonly ListColumn[];
  /** What a column may be. */
  readonly headings: readonly string[];
  readonly rows: readonly ShownListRow[];
  readonly warnings: readonly string[];
};

export type ShownListRow = {
  /** One-based in the list. */
  readonly row: number;
  readonly who: string;
  readonly state: PreviewRow["state"] | "withdrawn";
  /** What becomes of it. */
  readonly words: string;
};
