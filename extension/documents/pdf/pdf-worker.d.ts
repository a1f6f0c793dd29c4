/** The half of pdfjs that parses files. It has no types of its own; only its presence on `globalThis.pdfjsWorker` matters. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
