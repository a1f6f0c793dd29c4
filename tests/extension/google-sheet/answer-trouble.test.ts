import { describe, expect, test } from "vitest";
import { answerTrouble, PAGE_WORDS } from "../../../extension/google-sheet/answer-trouble.ts";

const EXPORT = "https://docs.google.com/spreadsheets/d/AbC/export?format=xlsx";
const FILE = "https://doc-0s-0g-sheets.googleusercontent.com/export/AbC";
const answer = (status: number, page: string, address = EXPORT) =>
  answerTrouble({ status, address, firstBytes: new TextEncoder().encode(page) });

describe("what an answer to the export is", () => {
  test.each([
    ["the file itself", 200, "PK\u0003\u0004", FILE, null],
    ["the file at once, without a redirect", 200, "PK\u0003\u0004", EXPORT, null],
    [
      "a file from a site that is not Google",
      200,
      "PK\u0003\u0004",
      "https://filter.school.example/x",
      "strange",
    ],
    ["a host that only looks like Google's", 200, "PK", "https://xgoogleusercontent.com/export", "strange"],
    ["the sign-in page", 200, "<title>Вход</title>", "https://accounts.google.com/v3/signin", "signed-out"],
    ["no right to read", 403, "<title>Forbidden</title>", EXPORT, "no-access"],
    [
      "no right to download",
      403,
      "Владелец файла отключил для читателей печать и скачивание",
      EXPORT,
      "export-off",
    ],
    ["gone, whatever the page says", 404, "Вам нужен доступ", EXPORT, "gone"],
    [
      "a page that asks for access",
      200,
      "<h1>You need access</h1><a>Switch account</a>",
      EXPORT,
      "no-access",
    ],
    ["too many requests", 429, "", EXPORT, "busy"],
    ["Google is out of order", 500, "Ошибка", EXPORT, "busy"],
    ["an unknown page", 200, "<h1>Здравствуйте</h1>", EXPORT, "strange"],
    ["nothing at all", 200, "", FILE, "strange"],
  ] as const)("%s", (_, status, page, address, trouble) => {
    expect(answer(status, page, address)).toBe(trouble);
  });

  test.each(PAGE_WORDS.map(({ trouble, example }) => [trouble, example]))("%s: %s", (trouble, example) => {
    expect(answer(200, `<!doctype html><p>${example}</p>`)).toBe(trouble);
  });
});
