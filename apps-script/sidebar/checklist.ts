import type { Reply } from "../../shared/messages/reply.ts";
import type { Acted } from "../../views/checklist/checklist-keeper.ts";
import { createChecklistModel } from "../../views/checklist/checklist-model.ts";
import type { Acted as ServerActed } from "../server/server-api.ts";
import { firstFrame } from "./first-frame.ts";
import { callServer } from "./server-calls.ts";

/** The checklist of the spreadsheet that the sidebar stands beside. */
export const checklist = createChecklistModel({
  load: async () => {
    const reply = await callServer("sidebarState");
    await firstFrame;
    return reply;
  },
  act: async (seen, act) => rowsOnly(await callServer("actOnItem", { seen, act })),
  takeBack: async (undo) => rowsOnly(await callServer("takeBackAct", { undo })),
  goTo: (place) => callServer("goTo", place),
});

function rowsOnly(reply: Reply<ServerActed>): Reply<Acted> {
  return reply.ok ? { ok: true, value: { ...reply.value, whole: false } } : reply;
}
