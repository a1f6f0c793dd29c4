import { expect, test } from "vitest";
import { plural } from "../../../shared/text/plural.ts";

test.each([
  [0, "дней"],
  [1, "день"],
  [2, "дня"],
  [4, "дня"],
  [5, "дней"],
  [11, "дней"],
  [12, "дней"],
  [14, "дней"],
  [21, "день"],
  [22, "дня"],
  [101, "день"],
  [111, "дней"],
  [112, "дней"],
  [-1, "день"],
])("%i %s", (count, form) => expect(plural(count, ["день", "дня", "дней"])).toBe(form));
