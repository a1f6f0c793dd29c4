import { expect, test } from "vitest";
import { sheetName } from "../../../extension/google-sheet/file-name.ts";

test.each([
  ["attachment; filename=\"7.xlsx\"; filename*=UTF-8''%D0%A8%D0%BA%D0%BE%D0%BB%D0%B0%207.xlsx", "Школа 7"],
  ['attachment; filename="School 7.xlsx"', "School 7"],
  ["attachment; filename=School.xlsx", "School"],
  ["attachment; filename=\"7.xlsx\"; filename*=UTF-8''%D0%A", "7"],
  ["attachment", null],
  [null, null],
])("%s → %s", (header, name) => {
  expect(sheetName(header)).toBe(name);
});
