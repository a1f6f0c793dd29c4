import type { AlikePerson } from "../../../shared/bank-acts/alike-people.ts";
import type { BankField } from "../../../shared/bank-acts/bank-fields.ts";
import type { PersonValues } from "../../../shared/bank-acts/person-values.ts";
import type { ChangedCell, PersonWanted } from "../../../shared/bank-acts/plan-person.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { RowMark } from "../../../shared/consent-acts/marked-row.ts";
import type { Reply } from "../../../shared/messages/reply.ts";
import type { HeldMeetingWanted } from "../../../shared/pair-acts/plan-meeting.ts";
import type { AskedPairAct } from "../../../shared/pair-acts/plan-pair-act.ts";
import type { ChosenPair } from "../../../shared/pairing/plan-proposals.ts";
import type { PersonTab } from "../../../shared/participants/participant.ts";
import type { PairLine } from "../../../shared/people-lists/pair-lines.ts";
import type { PairsShown } from "../../../shared/people-lists/pairs-shown.ts";
import type { PersonWords } from "../../../shared/people-lists/people-words.ts";
import type { Json } from "../server-api.ts";

/** What the section «Люди» may call. Every act is shown before it is carried out, under the document lock, exactly as it was shown. */
export type PeopleApi = {
  /** Everything the section opens with. */
  peopleState(): Json<Reply<PeopleState>>;
  /** The form of a bank: with what stands in a row, or empty for somebody new. */
  personForm(request: Json<PersonFormRequest>): Json<Reply<PersonForm>>;
  /** Pairs the program would propose; reading all people against each other takes its time, so it is asked for. */
  proposedPairs(): Json<Reply<ProposedPairs>>;
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
  | ({ readonly kind: "meeting" } & HeldMeetingWanted);

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

export type PreviewDetails = {
  readonly kind: "person";
  readonly cells: readonly ChangedCell[];
  readonly warnings: readonly string[];
  readonly alike: readonly AlikePerson[];
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

/** The run of the program that is taken back, by its number. */
export type PeopleUndo = { readonly run: number };

export type PeopleState = {
  readonly today: ISODate;
  readonly byCodes: boolean;
  readonly banks: { readonly [Bank in PersonTab]: ShownBank };
  readonly pairs: { readonly lost: string; readonly lines: readonly ShownPair[] };
  /** The words of «Виды встреч». */
  readonly meetingKinds: readonly string[];
};

export type ShownBank = {
  /** The place without which nothing can be said, a sentence; "" where all is there. */
  readonly lost: string;
  readonly people: readonly ShownPerson[];
};

/** A row of a bank as the list shows it. */
export type ShownPerson = {
  readonly who: PersonWords;
  readonly mark: RowMark;
  /** «педагог; в паре П-003» */
  readonly words: string;
  /** Took the consent back: told by the code alone, and not to be changed here. */
  readonly isHidden: boolean;
};

/** A row of «Пары» as the list shows it. */
export type ShownPair = Omit<PairLine, "mentors" | "mentees"> & {
  readonly mark: RowMark;
  readonly mentors: readonly PersonWords[];
  readonly mentees: readonly PersonWords[];
  /** A consent is missing for it to begin: then a reason is asked for. */
  readonly lacksConsents: boolean;
};

/** Proposals with the names of those who may be named, by code. */
export type ProposedPairs = PairsShown & {
  readonly names: { readonly [Bank in PersonTab]: Readonly<Record<string, string>> };
};
