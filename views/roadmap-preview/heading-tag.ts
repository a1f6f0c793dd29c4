/** The level of the headings of the preview, one below that of the page around it. */
export type HeadingTag = "h2" | "h3";
