import type { LiveQuestion } from "../collect/collect-questions.ts";

/** What a page does to its own elements while it is written to. */
export type Reactions = {
  /** Looks into the component that a question stands in, too: nothing outside tells of what goes on there. */
  readonly include: (live: LiveQuestion | undefined) => void;
  /** When the page changed last, as `performance.now()` tells; null when it has not at all. */
  readonly last: () => number | null;
  readonly end: () => void;
};

export function watchReactions(document: Document): Reactions {
  let last: number | null = null;
  const roots = new Set<Node>();
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  const observe = (root: Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  observe(document);
  return {
    include: (live) => {
      for (const control of live?.group.controls ?? []) observe(control.getRootNode());
    },
    last: () => {
      if (observer.takeRecords().length > 0) last = performance.now();
      return last;
    },
    end: () => observer.disconnect(),
  };
}
