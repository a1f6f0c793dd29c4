import { strictStandIn } from "./strict-stand-in.ts";

type Forms = typeof GoogleAppsScript.Forms;
type Item = GoogleAppsScript.Forms.Item;
type ScaleItem = GoogleAppsScript.Forms.ScaleItem;
type MultipleChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem;
type ParagraphTextItem = GoogleAppsScript.Forms.ParagraphTextItem;

/** An item as it stands in the form; a person on the form's own page changes it freely. */
export type StoredItem = {
  readonly id: number;
  type: ItemTypeName;
  title: string;
  required: boolean;
  low: number;
  high: number;
  labels: readonly [string, string];
  choices: readonly string[];
};

export const itemTypeNames = [
  "CHECKBOX",
  "CHECKBOX_GRID",
  "DATE",
  "DATETIME",
  "DURATION",
  "FILE_UPLOAD",
  "GRID",
  "IMAGE",
  "LIST",
  "MULTIPLE_CHOICE",
  "PAGE_BREAK",
  "PARAGRAPH_TEXT",
  "SCALE",
  "SECTION_HEADER",
  "TEXT",
  "TIME",
  "VIDEO",
] as const;
export type ItemTypeName = (typeof itemTypeNames)[number];

/** The enumeration as scripts may use it: to compare, no more. */
export const ItemType = Object.fromEntries(
  itemTypeNames.map((name) => [name, name]),
) as unknown as Forms["ItemType"];

export function newItem(id: number, type: ItemTypeName, title = ""): StoredItem {
  return { id, type, title, required: false, low: 1, high: 5, labels: ["", ""], choices: [] };
}

/** What a script holds of an item: of every kind, the members the add-on uses. */
export function itemOf(stored: StoredItem): Item {
  return strictStandIn<Item>("Item", {
    getId: () => stored.id,
    getTitle: () => stored.title,
    getType: () => ItemType[stored.type as keyof Forms["ItemType"]],
    asScaleItem: () => {
      if (stored.type !== "SCALE") throw new Error(`Invalid conversion for item type: ${stored.type}.`);
      return scaleItem(stored);
    },
  });
}

/** `Form.addScaleItem()`. Google: the lower end is 0 or 1, the upper from 3 to 10. */
export function scaleItem(stored: StoredItem): ScaleItem {
  const item: ScaleItem = strictStandIn<ScaleItem>("ScaleItem", {
    ...named(stored, () => item),
    getLowerBound: () => stored.low,
    getUpperBound: () => stored.high,
    setBounds: (low: number, high: number) => {
      if (![0, 1].includes(low) || high < 3 || high > 10) throw new Error("Invalid bounds for scale item.");
      Object.assign(stored, { low, high });
      return item;
    },
    setLabels: (low: string, high: string) => {
      stored.labels = [low, high];
      return item;
    },
  });
  return item;
}

export function choiceItem(stored: StoredItem): MultipleChoiceItem {
  const item: MultipleChoiceItem = strictStandIn<MultipleChoiceItem>("MultipleChoiceItem", {
    ...named(stored, () => item),
    setChoiceValues: (values: string[]) => {
      if (values.length === 0 || new Set(values).size < values.length)
        throw new Error("Invalid data updating form: choices must be there and differ.");
      stored.choices = [...values];
      return item;
    },
  });
  return item;
}

export function paragraphItem(stored: StoredItem): ParagraphTextItem {
  const item: ParagraphTextItem = strictStandIn<ParagraphTextItem>(
    "ParagraphTextItem",
    named(stored, () => item),
  );
  return item;
}

/** The setters every question has; each gives the item back. */
function named<T>(stored: StoredItem, item: () => T) {
  return {
    getId: () => stored.id,
    setTitle: (title: string) => {
      stored.title = title;
      return item();
    },
    setRequired: (required: boolean) => {
      stored.required = required;
      return item();
    },
  };
}
