/**
 * A place of a document where two readings are plausible. The reader followed `chosen`; the person may choose another option,
 * and the document is read again with that decision.
 */
export type Doubt = {
  /**
   * Made of the words of the document, not of its row numbers, so that a decision holds when the document is read again:
   * `column:срок исполнения|ответственный`. The key of {@link Decisions}.
   */
  readonly key: string;
  readonly kind: DoubtKind;
  /** Where a person finds it, as in a note: «строка 14», «таблица 1, строка 2». */
  readonly place: string;
  /** The very words the doubt is about. */
  readonly words: string;
  /** Ids of at least two readings, the reader's own first. What each means is told by `describeDoubt`. */
  readonly options: readonly string[];
  /** The option this reading followed. */
  readonly chosen: string;
};

/** `column`: what a column holds. `row-goes-on`: whether a row continues the one above. `row-kind`: stage, group or activity. */
export type DoubtKind = "column" | "row-goes-on" | "row-kind";

/** What the person decided: the key of a doubt → the option chosen. A key the document does not raise is of no effect. */
export type Decisions = Readonly<Record<string, string>>;
