import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Programs of the machine, not of the project: where they cannot be had, the tests that ask them are skipped. */
const programs = { office: "soffice", pdfReader: "pdftotext" } as const;

const isThere = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { stdio: "ignore", timeout: 60_000 }).error === undefined;

/** Whether LibreOffice and the reader of its PDF are on this machine: they judge from outside, and where they lack, nobody does. */
export const hasLibreOffice = isThere(programs.office, "--version") && isThere(programs.pdfReader, "-v");

/** A folder with a profile of its own, so that a LibreOffice somebody has open is not asked to do it. */
export function startLibreOffice() {
  const folder = mkdtempSync(join(tmpdir(), "workbook-judge-"));
  /** Several files in one start of the program. */
  const convertAll = (
    files: readonly Uint8Array[],
    name: string,
    to: "xlsx" | "pdf" = "xlsx",
  ): readonly Uint8Array[] => {
    const names = files.map((_, index) => `${name}-${index}`);
    const sources = names.map((each) => join(folder, `${each}.xlsx`));
    const out = join(folder, to);
    for (const [index, bytes] of files.entries()) writeFileSync(sources[index] as string, bytes);
    execFileSync(
      programs.office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        out,
        ...sources,
      ],
      { stdio: "ignore", timeout: 150_000 },
    );
    return names.map((each) => readFileSync(join(out, `${each}.${to}`)));
  };
  const convert = (bytes: Uint8Array, name: string, to: "xlsx" | "pdf"): Uint8Array =>
    convertAll([bytes], name, to)[0] as Uint8Array;
  /** The words of each file as printed. */
  const pdfTexts = (files: readonly Uint8Array[], name: string): readonly string[] =>
    convertAll(files, name, "pdf").map((bytes, index) => {
      const pdf = join(folder, `${name}-${index}.pdf`);
      writeFileSync(pdf, bytes);
      return execFileSync(programs.pdfReader, ["-layout", pdf, "-"], {
        encoding: "utf8",
        maxBuffer: 50_000_000,
      });
    });
  return {
    convert,
    convertAll,
    pdfTexts,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The file without the results that the program itself put beside its formulas: whoever opens it must compute them. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let results = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = strFromU8(part);
    const stripped = text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    results += text === stripped ? 0 : 1;
    parts[name] = strToU8(stripped);
  }
  if (results === 0) throw new Error("The file had no results to take out: the judge would judge nothing");
  return zipSync(parts);
}
