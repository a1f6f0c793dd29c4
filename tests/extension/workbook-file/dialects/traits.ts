import { fileOf, partsOf } from "./book-parts.ts";
import { propertiesAndTheme, renamedParts, renumberedStyles, workbookMarks } from "./excel-book.ts";
import {
  calcChain,
  dynamicArrays,
  sharedFormulas,
  sharedStrings,
  unquotedTabs,
  volatileMarks,
} from "./excel-cells.ts";
import { notesWithLooks, threadedComments } from "./excel-notes.ts";
import {
  columnRanges,
  filtersAndHiding,
  newerValidations,
  personsLeavings,
  sheetMarks,
  shownLinks,
} from "./excel-sheets.ts";
import {
  colouredRows,
  dummyFunctions,
  googleMemory,
  googleOrder,
  googleSheets,
  googleStyles,
  googleWorkbook,
  pointedNumbers,
  spelledQuotes,
} from "./google-book.ts";
import { checkBoxes, from1904, strictBook } from "./other-spellings.ts";
import type { Trait } from "./trait.ts";

/** What Excel does to a book it saves, in an order in which each finds what it changes. */
const excel = [
  filtersAndHiding,
  threadedComments,
  personsLeavings,
  columnRanges,
  sharedStrings,
  unquotedTabs,
  volatileMarks,
  sharedFormulas,
  dynamicArrays,
  calcChain,
  newerValidations,
  shownLinks,
  notesWithLooks,
  sheetMarks,
  renumberedStyles,
  workbookMarks,
  propertiesAndTheme,
  renamedParts,
] as const;

/** What a book looks like that went through Google Sheets and was downloaded. */
const google = [
  dummyFunctions,
  colouredRows,
  sharedStrings,
  sharedFormulas,
  pointedNumbers,
  spelledQuotes,
  googleSheets,
  googleStyles,
  googleWorkbook,
  googleMemory,
  googleOrder,
] as const;

/** Every habit once: a book goes from hand to hand, so any of them may meet any other. */
export const everyTrait = [
  dummyFunctions,
  colouredRows,
  ...excel.slice(0, excel.indexOf(sheetMarks)),
  checkBoxes,
  pointedNumbers,
  spelledQuotes,
  googleSheets,
  sheetMarks,
  renumberedStyles,
  googleStyles,
  workbookMarks,
  googleWorkbook,
  googleMemory,
  propertiesAndTheme,
  renamedParts,
  googleOrder,
  from1904,
  strictBook,
] as const;

/** Whole dialects: everything a program does at once. */
export const dialects = {
  "Excel 365": excel,
  "Excel, days from 1904": [...excel.filter((trait) => trait !== renumberedStyles), from1904],
  "Excel, the strict kind": [...excel, strictBook],
  "Google Sheets": google,
  "Google Sheets, ticks in check boxes": [checkBoxes, ...google],
  "Google Sheets, then Excel": everyTrait.filter((trait) => trait !== strictBook && trait !== from1904),
  "everything at once": everyTrait,
} as const;

/** A file of the program's own as it would stand after those habits, one after another. */
export function dressedIn(traits: readonly Trait[], bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  for (const trait of traits) trait.dress(parts);
  return fileOf(parts);
}
