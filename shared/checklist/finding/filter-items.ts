import { comparisonKey } from "../../text/fold.ts";
import type { ViewedItem } from "../view/checklist-view.ts";
import type { Standing } from "../view/standing.ts";

/** What of an item filters look at. */
export type Filterable = Pick<ViewedItem, "standing" | "assignees" | "stage">;

/** Filters by standing, in the order of their buttons; each names all it lets through. */
export const standingFilters = [
  { filter: "all", label: "Все", shows: null },
  { filter: "late", label: "Просрочено", shows: ["просрочено"] },
  { filter: "soon", label: "Скоро", shows: ["скоро"] },
  {
    filter: "open",
    label: "Не готово",
    shows: [
      "просрочено",
      "скоро",
      "идёт",
      "предстоит",
      "ждёт события",
      "постоянно",
      "без даты",
      "неизвестно",
    ],
  },
  { filter: "waiting", label: "Ждёт события", shows: ["ждёт события"] },
  { filter: "undated", label: "Без даты", shows: ["без даты", "неизвестно"] },
  { filter: "done", label: "Готово", shows: ["выполнено"] },
] as const satisfies readonly {
  readonly filter: string;
  readonly label: string;
  readonly shows: readonly Standing[] | null;
}[];

export type StandingFilter = (typeof standingFilters)[number]["filter"];

/** All that narrows a list; what is absent narrows nothing. */
export type Narrowing = {
  readonly standing?: StandingFilter;
  /** «Мои»: one assignee, in any spelling; "" for items nobody answers for. */
  readonly assignee?: string;
  readonly stage?: string;
};

/** Whether an item passes every filter that is set. */
export function passes(item: Filterable, { standing = "all", assignee, stage }: Narrowing): boolean {
  const row = standingFilters.find(({ filter }) => filter === standing);
  const shows: readonly Standing[] | null = row?.shows ?? null;
  return (
    (shows === null || shows.includes(item.standing)) &&
    (assignee === undefined || isOf(item, assignee)) &&
    (stage === undefined || comparisonKey(item.stage) === comparisonKey(stage))
  );
}

function isOf({ assignees }: Filterable, assignee: string): boolean {
  const key = comparisonKey(assignee);
  return key === "" ? assignees.length === 0 : assignees.some((each) => comparisonKey(each) === key);
}

/** Everybody who answers for something, each once in the spelling that comes first, in Russian alphabetical order. */
export function assigneesOf(items: readonly Pick<Filterable, "assignees">[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of items.flatMap(({ assignees }) => assignees)) {
    const key = comparisonKey(name);
    if (!known.has(key)) known.set(key, name);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name);
}
