import type { PairLine } from "./pair-lines.ts";

/** Which rows of «Пары» are wanted. */
export const pairChoices = [
  { key: "all", label: "все", fits: () => true },
  { key: "look", label: "требуют внимания", fits: ({ troubles }) => troubles.length > 0 },
  { key: "active", label: "действуют", fits: ({ state }) => state === "действует" },
  { key: "proposed", label: "предложены", fits: ({ state }) => state === "предложена" },
  {
    key: "over",
    label: "завершены и расторгнуты",
    fits: ({ state }) => state === "завершена" || state === "расторгнута",
  },
] as const satisfies readonly {
  readonly key: string;
  readonly label: string;
  readonly fits: (line: Pick<PairLine, "state" | "troubles">) => boolean;
}[];

export type PairChoice = (typeof pairChoices)[number]["key"];
