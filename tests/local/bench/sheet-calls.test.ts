import { expect, test } from "vitest";
import { countSheetCalls } from "../../../local/bench/sheet-calls.ts";

const few = countSheetCalls(50);
const many = countSheetCalls(5000);

test.each(few)("«$task» touches the spreadsheet $reads + $writes times of $allowed allowed", (calls) => {
  expect(calls.reads + calls.writes).toBeLessThanOrEqual(calls.allowed);
});

test("a tick is two reads, one write and a look at what stands there; nothing to do is reads alone", () => {
  expect(few.find(({ task }) => task === "отметка")).toMatchObject({ reads: 3, writes: 1 });
  expect(few.find(({ task }) => task === "нечего делать")?.writes).toBe(0);
});

test("a hundred times the rows cost not a call more", () => {
  const counts = (all: typeof few) => all.map(({ task, reads, writes }) => [task, reads, writes]);
  expect(counts(many)).toEqual(counts(few));
});
