import { closeNetwork } from "./close-network.ts";
import { answerRequest, type DocumentRequest } from "./document-answer.ts";

closeNetwork(self);

// Files come from anywhere: they are parsed where nothing of the panel can be reached, and where the panel can end it.
self.addEventListener("message", async (event: MessageEvent<DocumentRequest>) => {
  self.postMessage(await answerRequest(event.data));
});
