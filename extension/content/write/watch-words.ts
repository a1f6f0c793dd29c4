import type { LiveQuestion } from "../collect/collect-questions.ts";
import { withWordsNow } from "../collect/words-now.ts";

/** Attributes that name a control or tie its label to it. */
const NAMING = [
  "for",
  "id",
  "name",
  "type",
  "role",
  "aria-label",
  "aria-labelledby",
  "label",
  "title",
  "placeholder",
  "hidden",
];

export type WordsWatch = {
  /** The question in the words that stand in the page now. */
  readonly asNow: (live: LiveQuestion) => LiveQuestion;
  /** Whether the page has drawn anything else since. */
  readonly changed: () => boolean;
  readonly end: () => void;
};

/** Watches the words around questions from their reading on: only after a change are they read anew. */
export function watchWords(questions: Iterable<LiveQuestion>): WordsWatch {
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes += 1;
  });
  for (const root of rootsAround(questions))
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: NAMING,
    });
  const readAt = new WeakMap<LiveQuestion, number>();
  const counted = (): number => {
    if (observer.takeRecords().length > 0) changes += 1;
    return changes;
  };
  return {
    changed: () => counted() > 0,
    asNow: (live) => {
      if (counted() === (readAt.get(live) ?? 0)) return live;
      const now = withWordsNow(live);
      readAt.set(now, changes);
      return now;
    },
    end: () => observer.disconnect(),
  };
}

/** A label may stand outside the component that its control is in. */
function rootsAround(questions: Iterable<LiveQuestion>): Set<Node> {
  const roots = new Set<Node>();
  for (const { group } of questions) {
    let root: Node = group.controls[0]!.getRootNode();
    while (!roots.has(root)) {
      roots.add(root);
      // 11 = Node.DOCUMENT_FRAGMENT_NODE, a shadow root
      if (root.nodeType === 11) root = (root as ShadowRoot).host.getRootNode();
    }
  }
  return roots;
}
