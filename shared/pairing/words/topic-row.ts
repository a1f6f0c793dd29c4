/** What a request and a competence may be about: a theme of school life or a school subject. */
export type TopicRow = {
  /** As a reason names it. */
  readonly name: string;
  /** Wordings that mean it: the beginnings of consecutive words, joining words left out; a word that ends in $ stands whole. */
  readonly said: readonly string[];
  /** A real example of people's words. */
  readonly example: string;
};
