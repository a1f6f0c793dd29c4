import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { type DocumentAnswer, type DocumentRequest, longestReading, tookTooLong } from "./document-answer.ts";
import { DocumentProblem } from "./document-problem.ts";
import { largestFile } from "./document-size.ts";

/** A reading under way. */
export type StartedReading = {
  /** The document, null where the reading was cancelled; fails with a DocumentProblem of one Russian line. */
  readonly grid: Promise<DocumentGrid | null>;
  readonly cancel: () => void;
};

/**
 * Reads a file the person chose, in a worker of its own that is ended after nine seconds. What comes back has been read as a roadmap
 * once in there, so the panel may do it again without fear. Nothing leaves the machine.
 */
export function startReading(file: File): StartedReading {
  let cancel = () => {};
  const cancelled = new Promise<null>((done) => {
    cancel = () => done(null);
  });
  return { grid: readFile(file, cancelled), cancel };
}

async function readFile(file: File, cancelled: Promise<null>): Promise<DocumentGrid | null> {
  // A file of gigabytes is refused before it is in memory.
  if (file.size > largestFile) {
    throw new DocumentProblem(
      `«${file.name}»: файл больше 40 МБ, прочитать его нельзя. Сохраните дорожную карту отдельным файлом.`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new DocumentProblem(
      `«${file.name}»: файл не открывается. Проверьте, что он на месте и не занят другой программой.`,
    );
  });
  const answer = await askWorker({ name: file.name, bytes: new Uint8Array(bytes) }, cancelled);
  if (answer?.kind === "problem") throw new DocumentProblem(answer.message);
  return answer?.grid ?? null;
}

function askWorker(request: DocumentRequest, cancelled: Promise<null>): Promise<DocumentAnswer | null> {
  const worker = new Worker(new URL("./document-worker.ts", import.meta.url), { type: "module" });
  return new Promise((answered) => {
    const answer = (given: DocumentAnswer | null) => {
      clearTimeout(timer);
      worker.terminate();
      answered(given);
    };
    const giveUp = () => answer({ kind: "problem", message: tookTooLong(request.name) });
    const timer = setTimeout(giveUp, longestReading);
    void cancelled.then(answer);
    worker.addEventListener("message", ({ data }: MessageEvent<Partial<DocumentAnswer>>) => {
      // pdfjs, once loaded in a worker, greets whoever made it.
      if (data.kind !== undefined) answer(data as DocumentAnswer);
    });
    worker.addEventListener("error", giveUp);
    worker.addEventListener("messageerror", giveUp);
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
