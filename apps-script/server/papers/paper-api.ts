import type { Reply } from "../../../shared/messages/reply.ts";
import type { Json } from "../server-api.ts";

/** What the section «Бумаги» may call. An edition without documents answers the first call alone. */
export type PaperApi = {
  /** The papers that can be made as Google Docs. */
  papersState(): Json<Reply<PapersState>>;
  /** What would be made of which rows, what stays blank, who is left out. Makes nothing. */
  previewPapers(request: Json<PapersRequest>): Json<Reply<PapersPreview>>;
  /** Makes exactly the papers shown, or none, and writes the line of «Журнал». */
  makePapers(request: Json<PapersRequest & { readonly shown: string }>): Json<Reply<PapersMade>>;
};

export type PapersState =
  /** This edition of the add-on has no right to make documents and does not ask for it. */
  | { readonly kind: "absent" }
  /** The edition with documents, but the person has not given the right; `url` is Google's page that asks for it. */
  | { readonly kind: "not-allowed"; readonly url: string }
  | { readonly kind: "ready"; readonly kinds: readonly ShownKind[] };

export type ShownKind = { readonly key: string; readonly title: string; readonly basis: string };

export type PapersRequest = {
  /** «приказ» */
  readonly kind: string;
  /** The day the papers bear, ГГГГ-ММ-ДД; "" leaves a line for it. */
  readonly date: string;
  /** Codes as typed; "" takes all rows that need the paper. */
  readonly rows: string;
  /** Why pairs without a consent are taken nevertheless; "" leaves them out. */
  readonly despite: string;
};

export type PapersPreview = {
  readonly papers: readonly {
    readonly name: string;
    /** Codes of the rows it is made from. */
    readonly madeFrom: readonly string[];
    /** What the workbook does not have: a line to write on stays. */
    readonly blanks: readonly string[];
  }[];
  /** Whole sentences: who is not in them, what was passed over, which forms to look at. */
  readonly remarks: readonly string[];
  readonly fingerprint: string;
};

export type PapersMade =
  | {
      readonly kind: "made";
      readonly papers: readonly { readonly name: string; readonly url: string }[];
      /** Whole sentences: what was not made, or not written down, and why. */
      readonly problems: readonly string[];
    }
  /** Nothing was made, because the workbook is no longer as the preview showed it. */
  | { readonly kind: "changed"; readonly message: string; readonly preview: PapersPreview };
