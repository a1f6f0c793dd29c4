import { answerTrouble } from "./answer-trouble.ts";
import { sheetName } from "./file-name.ts";
import { exportAddress, type SheetAddress } from "./sheet-address.ts";
import { SheetProblem } from "./sheet-problem.ts";

/** A Sheet as Google gives it: an .xlsx file in memory, nowhere else. */
export type SheetFile = { readonly name: string; readonly bytes: Uint8Array };

export type ExportWatch = {
  /** Stops the reading at the person's wish. */
  readonly stop: AbortSignal;
  /** How many bytes have come so far. */
  readonly onProgress: (bytes: number) => void;
};

const MOST_BYTES = 100 * 1024 * 1024;
/** How long Google may say nothing, ms. */
const PATIENCE = 60_000;
/** So much of a page is enough to see what it says. */
const PAGE_BYTES = 64 * 1024;

/**
 * Reads a Google Sheet as the person who is signed in to the browser. This is the only request of the whole extension: it names the
 * Sheet and carries nothing of what the person has in the panel.
 * @throws SheetProblem with a Russian sentence for whatever came instead
 */
export async function exportSheet(
  sheet: SheetAddress,
  { stop, onProgress }: ExportWatch,
): Promise<SheetFile> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), PATIENCE);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), PATIENCE);
  };
  const signal = AbortSignal.any([stop, silence.signal]);
  const orInstead = (otherwise: SheetProblem) =>
    stop.aborted
      ? new SheetProblem("stopped")
      : silence.signal.aborted
        ? new SheetProblem("slow")
        : otherwise;
  try {
    const response = await ask(sheet, "follow", signal).catch(async () => {
      const isSentAway = !signal.aborted && (await sendsAway(sheet, signal));
      throw orInstead(new SheetProblem(isSentAway ? "sent-away" : "offline"));
    });
    heard();
    const bytes = await bodyOf(response, (count) => {
      heard();
      onProgress(count);
    }).catch((error: unknown) => {
      throw error instanceof SheetProblem ? error : orInstead(new SheetProblem("broken"));
    });
    const trouble = answerTrouble({ status: response.status, address: response.url, firstBytes: bytes });
    if (trouble !== null) throw new SheetProblem(trouble);
    return { name: sheetName(response.headers.get("content-disposition")) ?? "Google Таблица", bytes };
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

function ask(sheet: SheetAddress, redirect: RequestRedirect, signal: AbortSignal): Promise<Response> {
  return fetch(exportAddress(sheet), {
    credentials: "include",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    redirect,
    signal,
  });
}

/**
 * Whether Google answers with a redirect: a page to sign in on stands on a site the extension may not look at, and the browser does not
 * tell that from a lost connection.
 */
async function sendsAway(sheet: SheetAddress, signal: AbortSignal): Promise<boolean> {
  const answer = await ask(sheet, "manual", signal).catch(() => null);
  return answer?.type === "opaqueredirect";
}

/** The bytes of an answer: all of a file, the beginning of a page. */
async function bodyOf(response: Response, onBytes: (count: number) => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let count = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    count += value.length;
    onBytes(count);
    const isFile = response.status === 200 && parts[0]?.[0] === 0x50;
    if (!isFile && count >= PAGE_BYTES) {
      await reader.cancel();
      break;
    }
    if (count > MOST_BYTES) {
      await reader.cancel();
      throw new SheetProblem("too-large");
    }
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
