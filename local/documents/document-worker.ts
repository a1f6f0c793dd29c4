import { parentPort } from "node:worker_threads";
import { answerRequest, type DocumentRequest } from "../../extension/documents/document-answer.ts";

parentPort?.once("message", async (request: DocumentRequest) => {
  parentPort?.postMessage(await answerRequest(request));
});
