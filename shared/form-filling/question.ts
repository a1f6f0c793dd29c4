/**
 * A question of a web form as collected from the page: plain data, one entry a question. Nothing here refers to the DOM, so
 * recognition and planning run in `shared/` and in tests without a browser.
 */
export type Question = {
  /** Names the question inside its page; the same for the same page loaded again where the page allows. */
  readonly key: string;
  /** What a person reads as the question, white space folded, without a required star. */
  readonly text: string;
  /** Headings above it, outermost first: legend, section title, table heads. */
  readonly section: readonly string[];
  /** Hint, placeholder, description. */
  readonly help: string;
  readonly kind: QuestionKind;
  /** Options of a choice in page order; empty for the other kinds. */
  readonly options: readonly QuestionOption[];
  /** The page draws the options only while the list is open: the answer goes by the words and is looked up when written. */
  readonly listedWhenOpened?: true;
  /** One answer that stands in a box for each of its parts. */
  readonly splitInto?: "full-name";
  /** Asked anew in every row of a table, in every card of a list: the number of its row, from 1. */
  readonly row?: number;
  readonly constraints: QuestionConstraints;
  readonly required: boolean;
  readonly current: QuestionAnswer;
  /** Why the program never writes here, or null where it may. */
  readonly barrier: Barrier | null;
  /** How an address with answers in it names this question; forms of Google and Yandex take such addresses. */
  readonly linkName?: LinkName;
};

/** The parameter of a pre-filled address that answers a question. */
export type LinkName = {
  readonly service: "google" | "yandex";
  /** «entry.1017659850», «answer_short_text_1685088». */
  readonly parameter: string;
  readonly takes: "text" | "option" | "date" | "yes";
  /** What the address calls each of the question's options, in their order; null for one that it cannot name. */
  readonly options: readonly (string | null)[];
};

export type QuestionKind =
  | "text"
  | "multiline"
  | "number"
  | "date"
  /** As the browser keeps them: "2025-09", "2025-W36", "10:30", "2025-09-01T10:30". */
  | "month"
  | "week"
  | "time"
  | "date-time"
  | "email"
  | "phone"
  | "url"
  /** One of a drop-down list. */
  | "select"
  | "multi-select"
  /** One of a group of radio buttons. */
  | "radio"
  /** A single check box: yes or no. */
  | "checkbox"
  /** Several check boxes that answer one question. */
  | "check-group"
  /** A control the program knows of but cannot write yet. */
  | "other";

/** `value` names the option inside the page; `label` is what a person reads. */
export type QuestionOption = { readonly value: string; readonly label: string };

export type QuestionConstraints = {
  readonly min: string | null;
  readonly max: string | null;
  readonly step: string | null;
  readonly pattern: string | null;
  readonly maxLength: number | null;
  readonly inputMode: string | null;
};

/**
 * What a question holds, or what to write to it: text for the typed kinds (dates as the control keeps them), option values
 * for choices, a boolean for one check box. Empty is `{ kind: "empty" }`, never "".
 */
export type QuestionAnswer =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "options"; readonly values: readonly string[] }
  | { readonly kind: "checked"; readonly checked: boolean };

export type Barrier =
  | "consent"
  | "captcha"
  | "file"
  | "password"
  | "disabled"
  | "read-only"
  | "invisible"
  | "decoy"
  | "submit";
