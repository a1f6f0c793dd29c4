/** A paper of ours as blocks, top to bottom, with placeholders in their texts: an edge makes a document of it that people edit. */
export type PaperBlock =
  | {
      readonly kind: "title" | "centre" | "text" | "fine" | "left";
      readonly text: string;
      readonly bold?: true;
    }
  /** Lines at the right: to whom, «УТВЕРЖДАЮ». */
  | { readonly kind: "right"; readonly lines: readonly string[] }
  /** Words and a line to the margin for handwriting; small words under the line say what belongs there. */
  | { readonly kind: "line"; readonly label: string; readonly under?: string; readonly more?: number }
  /** The day at the left, the number at the right. */
  | { readonly kind: "two-ends"; readonly left: string; readonly right: string }
  /** The row under the headings holds the placeholders and is repeated; more rows stay empty. */
  | {
      readonly kind: "table";
      readonly columns: readonly {
        readonly heading: string;
        readonly cell: string;
        readonly share: number;
      }[];
      readonly emptyRows?: number;
    }
  /** Label and value, a row each; «head»: the first row holds headings; «share»: the width of the labels in percent. */
  | {
      readonly kind: "facts";
      readonly head?: true;
      readonly share?: number;
      readonly rows: readonly (readonly [label: string, value: string])[];
    }
  | { readonly kind: "signature"; readonly post: string; readonly name: string }
  /** A placeholder of a chart, alone in its paragraph. */
  | { readonly kind: "chart"; readonly mark: string }
  | { readonly kind: "page-break" };

/** «dense»: smaller letters, for a sheet that has to be one page. */
export type PaperLayout = { readonly dense?: true; readonly blocks: readonly PaperBlock[] };
