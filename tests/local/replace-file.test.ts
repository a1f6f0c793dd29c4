import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { changeFile, readForReplacing, replaceFile } from "../../local/replace-file.ts";
import { UserProblem } from "../../local/user-problem.ts";

const root = mkdtempSync(join(tmpdir(), "replace-file-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
});

const text = (words: string) => new TextEncoder().encode(words);
let folder = "";
let path = "";
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
  path = join(folder, "Книга наставничества.xlsx");
  writeFileSync(path, "старое", { mode: 0o640 });
});

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (problem: unknown) => problem,
  );

test("the new bytes stand in the file's place, with its rights, and nothing beside it", async () => {
  expect(await replaceFile(await readForReplacing(path), text("новое"))).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("новое");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["Книга наставничества.xlsx"]);
});

test("a link stays a link, the file it leads to is replaced", async () => {
  const link = join(folder, "ссылка.xlsx");
  symlinkSync(path, link);
  await replaceFile(await readForReplacing(link), text("новое"));
  expect(readFileSync(path, "utf8")).toBe("новое");
  expect(readdirSync(folder).sort()).toEqual(["Книга наставничества.xlsx", "ссылка.xlsx"]);
});

describe("a file somebody wrote to since is left as it is", () => {
  test.each([
    ["other words", () => writeFileSync(path, "чужое и длинное")],
    ["other words of the same length", () => writeFileSync(path, "чужое!")],
    [
      "other words at the very same time",
      () => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, "чужое!");
        utimesSync(path, atime, mtime);
      },
    ],
    ["the same words at another time", () => utimesSync(path, new Date(0), new Date(0))],
  ])("%s", async (_, meddle) => {
    const read = await readForReplacing(path);
    meddle();
    const standing = readFileSync(path, "utf8");
    expect(await replaceFile(read, text("новое"))).toBe(false);
    expect(readFileSync(path, "utf8")).toBe(standing);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe("a change of what was read", () => {
  test("is made again on what somebody wrote meanwhile", async () => {
    const seen: string[] = [];
    await changeFile(path, async (bytes) => {
      const words = new TextDecoder().decode(bytes);
      seen.push(words);
      if (seen.length === 1) writeFileSync(path, "чужое");
      return text(`${words} и своё`);
    });
    expect(seen).toEqual(["старое", "чужое"]);
    expect(readFileSync(path, "utf8")).toBe("чужое и своё");
  });

  test("is given up, in words, when the file never rests", async () => {
    let turn = 0;
    const problem = await problemOf(
      changeFile(path, async () => {
        turn += 1;
        writeFileSync(path, `чужое ${turn}`);
        return text("своё");
      }),
    );
    expect(problem).toBeInstanceOf(UserProblem);
    expect((problem as Error).message).toMatch(/всё время меняет другая программа/);
    expect(readFileSync(path, "utf8")).toBe(`чужое ${turn}`);
  });

  test("that fails writes nothing", async () => {
    const problem = await problemOf(changeFile(path, () => Promise.reject(new Error("наша ошибка"))));
    expect((problem as Error).message).toBe("наша ошибка");
    expect(readFileSync(path, "utf8")).toBe("старое");
  });
});

describe("what stands in the way is said in one Russian sentence", () => {
  test("no such file", async () => {
    const problem = await problemOf(readForReplacing(join(folder, "нет.xlsx")));
    expect((problem as Error).message).toMatch(/Файл «нет\.xlsx» не найден/);
  });

  test("a folder", async () => {
    expect(((await problemOf(readForReplacing(folder))) as Error).message).toMatch(/является папкой/);
  });

  test("a file gone since", async () => {
    const read = await readForReplacing(path);
    rmSync(path);
    expect(((await problemOf(replaceFile(read, text("новое")))) as Error).message).toMatch(/не найден/);
    expect(readdirSync(folder)).toEqual([]);
  });

  // The one who may do everything is not stopped by rights.
  test.skipIf(process.getuid?.() === 0)("a file only for reading", async () => {
    const read = await readForReplacing(path);
    chmodSync(path, 0o440);
    const problem = await problemOf(replaceFile(read, text("новое")));
    expect((problem as Error).message).toMatch(/закрыт для записи/);
    expect(readFileSync(path, "utf8")).toBe("старое");
  });
});

const failing = vi.hoisted(() => {
  // Another file may have loaded what is tested here with the real system; the next one gets it so again (`afterAll`).
  vi.resetModules();
  return { code: "", on: "" };
});
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const fail = (on: string) => {
    if (failing.on === on)
      throw Object.assign(new Error(`${failing.code}: in English`), { code: failing.code });
  };
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      fail("open");
      const file = await real.open(...args);
      const write = file.writeFile.bind(file);
      file.writeFile = async (data: Parameters<typeof write>[0]) => {
        fail("write");
        await write(data);
      };
      return file;
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      fail("rename");
      await real.rename(...args);
    },
  };
});

describe("the system refuses", () => {
  test.each([
    ["EBUSY", "rename", /открыт в другой программе. Закройте/],
    ["EPERM", "rename", /открыт в другой программе или только для чтения/],
    ["EACCES", "open", /закрыт для записи/],
    ["EROFS", "open", /куда нельзя писать/],
    ["ENOSPC", "write", /не поместился на диск/],
  ])("%s on %s", async (code, on, words) => {
    const read = await readForReplacing(path);
    Object.assign(failing, { code, on });
    const problem = await problemOf(replaceFile(read, text("новое")));
    Object.assign(failing, { code: "", on: "" });
    expect(problem).toBeInstanceOf(UserProblem);
    const { message } = problem as Error;
    expect(message).toMatch(words);
    expect(message).toMatch(/^Файл «Книга наставничества\.xlsx» [^\n]*Прежний файл остался как был\.$/);
    expect(message).not.toMatch(/English|E[A-Z]{4}/);
    expect(readFileSync(path, "utf8")).toBe("старое");
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("what nobody foresaw stays an error with its trace", async () => {
    const read = await readForReplacing(path);
    Object.assign(failing, { code: "EWEIRD", on: "rename" });
    const problem = await problemOf(replaceFile(read, text("новое")));
    Object.assign(failing, { code: "", on: "" });
    expect(problem).not.toBeInstanceOf(UserProblem);
    expect((problem as Error).message).toContain("EWEIRD");
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
