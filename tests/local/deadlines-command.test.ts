import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const question = (text: string) => `${JSON.stringify({ text, schoolYear: "2023-2024" })}\n`;

describe("deadlines, one process for many", () => {
  test("an answer comes while the questions still arrive", async () => {
    const cli = spawn(process.execPath, ["local/bootstrap/cli.mjs", "deadlines"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    cli.stdout.setEncoding("utf8");
    const answers: string[] = [];
    for (const text of ["до 15 сентября", "май", "по плану"]) {
      cli.stdin.write(question(text));
      // The next question is asked only after this answer: a command that waited for the end would never give it.
      const [answer] = await once(cli.stdout, "data");
      answers.push(JSON.parse(String(answer)).text);
    }
    cli.stdin.end();
    const [code] = await once(cli, "exit");
    expect({ answers, code }).toEqual({ answers: ["до 15 сентября", "май", "по плану"], code: 0 });
  });

  test("two thousand lines come back in order", () => {
    const texts = Array.from({ length: 2000 }, (_, i) => `до ${(i % 28) + 1} октября, № ${i}`);
    const { code, stdout } = runCli(["deadlines"], texts.map(question).join(""));
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).text),
    ).toEqual(texts);
  });

  test("a bad line is named, what stood before it is answered", () => {
    const { code, stdout, stderr } = runCli(
      ["deadlines"],
      `${question("май")}\n${question("июнь")}до мая\n${question("июль")}`,
    );
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).text),
    ).toEqual(["май", "июнь"]);
    expect(stderr).toMatch(/^Строка 4: /);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("a text with any separator inside is one line", () => {
    const { stdout } = runCli(["deadlines"], question("до 15 мая\u2028или раньше").replace(/\n/g, "\r\n"));
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });
});
