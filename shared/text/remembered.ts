/**
 * A function that keeps its answers: for what is asked again and again in one form, one book. It changes no result. What is kept has an
 * end: past `most` answers all are let go.
 * @param answer depends on its argument alone; never `undefined`
 */
export function remembered<Asked, Answer extends string | number | boolean | object | null>(
  answer: (asked: Asked) => Answer,
  most: number,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = answer(asked);
    if (known.size >= most) known.clear();
    known.set(asked, made);
    return made;
  };
}
