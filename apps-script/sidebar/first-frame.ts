/** In a page nobody looks at no frame is ever drawn. */
const LONGEST_MS = 500;

/** Resolves when what the page draws first is on the screen: a list that came early does not hold it up. */
export const firstFrame = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, LONGEST_MS);
});
