import { DocumentProblem } from "../document-problem.ts";
import type { Drawing, WidthScaleOf } from "./page-drawing.ts";

/** A page of an open file, drawn only when it is asked for. */
export type OpenPage = {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly drawing: Drawing;
  readonly widthScaleOf: WidthScaleOf;
};

export type OpenPdf = {
  readonly pageCount: number;
  /** `number` counts from 1. */
  readonly page: (number: number) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a PDF with pdfjs in this very thread: a Web Worker of the extension, or Node. Nothing is fetched and no code of the file
 * is run. pdfjs is loaded here and nowhere else, so that only a PDF costs its two megabytes.
 * @throws DocumentProblem with one Russian sentence for files that cannot be opened
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadEngine();
  const task = pdfjs.getDocument({
    // pdfjs keeps what it is given; the caller's bytes stay theirs.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    // Pictures are neither needed nor decoded.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  const file = await task.promise.catch((error: unknown) => {
    throw problemOf(error);
  });
  return {
    pageCount: file.numPages,
    page: async (number) => {
      const page = await file.getPage(number).catch((error: unknown) => {
        throw problemOf(error);
      });
      const view = page.getViewport({ scale: 1 });
      const drawing = await page.getOperatorList().catch((error: unknown) => {
        throw problemOf(error);
      });
      const widthScaleOf = (fontName: string) => {
        const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
        const scale = (font as { fontMatrix?: number[] } | null)?.fontMatrix?.[0];
        return scale === undefined || scale === 0 ? 0.001 : scale;
      };
      const { width, height } = view;
      page.cleanup();
      return { width, height, transform: view.transform as number[], drawing, widthScaleOf };
    },
    close: () => task.destroy(),
  };
}

type Engine = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
let engine: Promise<Engine> | null = null;

function loadEngine(): Promise<Engine> {
  engine ??= (async () => {
    const quiet = quietConsole();
    try {
      const worker = await keepingMessages(() => import("pdfjs-dist/legacy/build/pdf.worker.mjs"));
      // pdfjs looks here for its parser before it would start a worker of its own.
      (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
      return await import("pdfjs-dist/legacy/build/pdf.mjs");
    } finally {
      quiet.end();
    }
  })();
  return engine;
}

/**
 * In a Web Worker the parser would take this worker's messages for its own and answer them. It looks for `window` to know where it
 * is, so it finds one while it loads.
 */
async function keepingMessages<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const scope = globalThis as { window?: unknown };
  if (scope.window !== undefined || !("onmessage" in globalThis)) return load();
  scope.window = globalThis;
  try {
    return await load();
  } finally {
    delete scope.window;
  }
}

/** While it loads in Node, pdfjs complains on stdout that it cannot draw pictures. It never has to. */
function quietConsole(): { end: () => void } {
  const log = console.log;
  console.log = (...words: unknown[]) => {
    if (!String(words[0]).startsWith("Warning: Cannot ")) log(...words);
  };
  return {
    end: () => {
      console.log = log;
    },
  };
}

function problemOf(error: unknown): DocumentProblem {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === "PasswordException")
    return new DocumentProblem(
      "Этот PDF закрыт паролем. Откройте его с паролем, сохраните копию без пароля (например, «Печать» → «Сохранить как PDF») и выберите её.",
    );
  return new DocumentProblem(
    "Не удалось открыть PDF: файл повреждён или скачан не до конца. Скачайте его ещё раз или выберите другой файл.",
  );
}
