import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exportAddress,
  pageAddress,
  readSheetAddress,
} from "../../../extension/google-sheet/sheet-address.ts";

const ID = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";

describe("the address of a Sheet as people copy it", () => {
  test.each([
    [`https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`, `d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`, `d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/spreadsheets/d/${ID}`, `d/${ID}/export?format=xlsx`],
    [`  <https://docs.google.com/spreadsheets/d/${ID}/view>\n`, `d/${ID}/export?format=xlsx`],
    [`docs.google.com/spreadsheets/d/${ID}/htmlview`, `d/${ID}/export?format=xlsx`],
    [`http://DOCS.google.com/spreadsheets/d/${ID}/edit`, `d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/spreadsheets/u/2/d/${ID}/edit#gid=5`, `u/2/d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/u/1/spreadsheets/d/${ID}/edit`, `u/1/d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit?authuser=3`, `u/3/d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/spreadsheets/d/${ID}/edit?authuser=a%40b.ru`, `d/${ID}/export?format=xlsx`],
    [`https://docs.google.com/a/school7.ru/spreadsheets/d/${ID}/edit`, `d/${ID}/export?format=xlsx`],
    [
      `https://docs.google.com/spreadsheets/d/${ID}/edit?resourcekey=0-Ab_c#gid=1`,
      `d/${ID}/export?format=xlsx&resourcekey=0-Ab_c`,
    ],
  ])("%s", (text, wanted) => {
    const read = readSheetAddress(text);
    if (!read.ok) throw new Error(read.message);
    expect(exportAddress(read.address)).toBe(`https://docs.google.com/spreadsheets/${wanted}`);
    // The way back to the page leads to the same Sheet under the same account.
    expect(readSheetAddress(pageAddress(read.address, "gid=1"))).toEqual(read);
  });

  test.each([
    [
      "a published copy",
      "https://docs.google.com/spreadsheets/d/e/2PACX-1vQAbCdEfGhIjKlMnOp/pubhtml",
      /адрес публикации/,
    ],
    [
      "a published table",
      "https://docs.google.com/spreadsheets/d/e/2PACX-1vQAbCdEfGhIjKlMnOp/pub?output=csv",
      /публикации/,
    ],
    ["a document", `https://docs.google.com/document/d/${ID}/edit`, /Google Документ/],
    ["a form", `https://docs.google.com/forms/d/e/${ID}/viewform`, /Google Форма/],
    ["a short form", "https://forms.gle/AbCdEf", /Google Форма/],
    ["slides", `https://docs.google.com/presentation/d/${ID}/edit`, /не таблица Google/],
    ["the list of Sheets", "https://docs.google.com/spreadsheets/u/0/", /не видно, какая/],
    ["a cut address", "https://docs.google.com/spreadsheets/d/1Bxi", /не видно, какая/],
    ["a file on Drive", `https://drive.google.com/file/d/${ID}/view`, /Google Диске/],
    ["another site", `https://docs.google.com.evil.example/spreadsheets/d/${ID}/edit`, /не адрес таблицы/],
    [
      "a site behind a user name",
      `https://docs.google.com@evil.example/spreadsheets/d/${ID}/edit`,
      /не адрес/,
    ],
    ["another port", `https://docs.google.com:8443/spreadsheets/d/${ID}/edit`, /не адрес/],
    ["a Yandex table", "https://disk.yandex.ru/edit/disk/AbC", /не адрес таблицы Google/],
    ["not a web address", "javascript:alert(1)", /не адрес/],
    ["words", "таблица седьмой школы", /не адрес/],
    ["nothing", "", /не адрес/],
  ])("%s is refused with a sentence", (_, text, sentence) => {
    const read = readSheetAddress(text);
    expect(read).toEqual({ ok: false, message: expect.stringMatching(sentence) });
  });

  test("whatever is pasted, the only site ever asked is docs.google.com", () => {
    const parts = fc.constantFrom(
      "https://",
      "docs.google.com",
      "evil.example",
      "/",
      "@",
      "#",
      "?",
      "..",
      "spreadsheets",
      "d",
      ID,
      "u/1",
      "%2f",
      "\\",
      ":443",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 3 })), { maxLength: 12 }), (pieces) => {
        const read = readSheetAddress(pieces.join(""));
        if (read.ok) expect(new URL(exportAddress(read.address)).origin).toBe("https://docs.google.com");
      }),
    );
  });
});
