import { oncePerReading } from "../collect/one-reading.ts";

type Root = Document | ShadowRoot;

/** A page with more rules than this is not looked through: then any of its labels may have a star. */
const MOST_RULES = 2000;

const DRAWS = /\*|var\(|attr\(/;

/**
 * Whether a style of the page may draw a star before or after something. Asking each of thousands of labels costs more than
 * all else about them.
 */
export const mayDrawStars = oncePerReading((root: Root): boolean => {
  const left = { rules: MOST_RULES };
  const sheets = [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])];
  return sheets.some((sheet) => drawsIn(sheet, left));
});

function drawsIn(holder: CSSStyleSheet | CSSGroupingRule, left: { rules: number }): boolean {
  try {
    return Array.from(holder.cssRules).some((rule) => draws(rule, left));
  } catch {
    // A sheet of another site tells nothing.
    return true;
  }
}

function draws(rule: CSSRule, left: { rules: number }): boolean {
  left.rules--;
  if (left.rules < 0) return true;
  const { style, cssRules, styleSheet } = rule as CSSStyleRule & CSSImportRule & CSSGroupingRule;
  if (DRAWS.test(style?.content ?? "")) return true;
  if (styleSheet != null && drawsIn(styleSheet, left)) return true;
  return cssRules !== undefined && cssRules.length > 0 && drawsIn(rule as CSSGroupingRule, left);
}
