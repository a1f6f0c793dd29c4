import { expect, test } from "vitest";
import { isOneSlipAway } from "../../../shared/text/distance.ts";

test.each([
  ["another letter", "сентебря", "сентября", true],
  ["a letter missing", "сентбря", "сентября", true],
  ["a letter too many", "сентяября", "сентября", true],
  ["two swapped", "сетнября", "сентября", true],
  ["the same word", "сентября", "сентября", false],
  ["two slips", "сентбрь", "сентября", false],
  ["another word", "октября", "ноября", false],
])("%s: %s", (_, typed, meant, expected) => expect(isOneSlipAway(typed, meant)).toBe(expected));
