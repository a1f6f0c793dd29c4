import { computed, signal } from "@preact/signals";
import { type PairLine, pairLines } from "../../../../shared/people-lists/pair-lines.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { day, workbook } from "../people-state.ts";

/** Which rows of «Пары» are wanted. */
export const choices = [
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
  readonly fits: (line: PairLine) => boolean;
}[];

export const choice = signal<(typeof choices)[number]["key"]>("all");
onAnotherBook(() => {
  choice.value = "all";
});

/** What the part «Пары» shows of the open book. */
export const pairs = computed(() => (workbook.value === null ? null : pairLines(workbook.value, day.value)));

export const shownLines = computed(() => {
  const fits = choices.find(({ key }) => key === choice.value)?.fits ?? choices[0].fits;
  return (pairs.value?.lines ?? []).filter(fits);
});
