import type { PreviewDeadline } from "./preview-deadline.ts";

/** How a deadline was read, told by a word and a sign as well as by a tone: colour alone tells nothing to many people. */
export const deadlineStateWords = {
  none: { words: "срока нет", sign: "–", tone: "muted" },
  read: { words: "понятно", sign: "✓", tone: "good" },
  assumed: { words: "день взят по обычаю", sign: "?", tone: "warning" },
  partly: { words: "понято не всё", sign: "?", tone: "warning" },
  unread: { words: "не понято, впишите дату сами", sign: "!", tone: "bad" },
  "no-year": { words: "без учебного года дату не назвать", sign: "?", tone: "warning" },
} as const satisfies Record<
  PreviewDeadline["state"],
  {
    readonly words: string;
    readonly sign: string;
    readonly tone: "good" | "warning" | "bad" | "muted";
  }
>;
