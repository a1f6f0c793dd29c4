import { type DrawnChart, drawnIn } from "./chart-pictures.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type Paragraph = GoogleAppsScript.Document.Paragraph;
type InlineImage = GoogleAppsScript.Document.InlineImage;

/** A picture of a document: what was drawn in it and how it stands there. */
export type StoredImage = {
  readonly drawn: DrawnChart;
  width?: number;
  height?: number;
  title?: string;
  description?: string;
};

export type StoredParagraph = {
  readonly kind: "paragraph";
  text: string;
  readonly images: StoredImage[];
  readonly attributes: Record<string, unknown>;
};

export const newParagraph = (text: string): StoredParagraph => ({
  kind: "paragraph",
  text,
  images: [],
  attributes: {},
});

/** `Paragraph` over what is stored of it; `open` is told every call that may fail. */
export function paragraphOf(stored: StoredParagraph, open: (call: string) => void): Paragraph {
  const paragraph: Paragraph = strictStandIn<Paragraph>("Paragraph", {
    setAttributes: (given: object) => {
      Object.assign(stored.attributes, given);
      return paragraph;
    },
    setText: (text: string) => {
      open("Paragraph.setText");
      stored.text = text;
      stored.images.length = 0;
    },
    appendInlineImage: ((blob: GoogleAppsScript.Base.BlobSource) => {
      open("Paragraph.appendInlineImage");
      const drawn = drawnIn(blob);
      if (drawn === null) throw new Error("Invalid image data.");
      const image: StoredImage = { drawn };
      stored.images.push(image);
      return imageOf(image);
    }) as Paragraph["appendInlineImage"],
  });
  return paragraph;
}

function imageOf(stored: StoredImage): InlineImage {
  const sized = (side: "width" | "height") => (pixels: number) => {
    if (!Number.isInteger(pixels) || pixels < 1) throw new Error(`The ${side} of an image is a whole number`);
    stored[side] = pixels;
    return image;
  };
  const image: InlineImage = strictStandIn<InlineImage>("InlineImage", {
    setWidth: sized("width"),
    setHeight: sized("height"),
    setAltTitle: (title: string) => {
      stored.title = title;
      return image;
    },
    setAltDescription: (description: string) => {
      stored.description = description;
      return image;
    },
  });
  return image;
}
