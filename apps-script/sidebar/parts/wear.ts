/** Gives the page the looks of a part that has just come. */
export function wear(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}
