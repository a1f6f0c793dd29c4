// Runs inside the real side panel, on the panel's own modules, so that the pages hear what they hear from the panel.

import { undoFill } from "../../../extension/side-panel/form/afterwards/undo-fill.ts";
import { inFrames } from "../../../extension/side-panel/form/fill-form.ts";
import { undos, webForm } from "../../../extension/side-panel/form/form-state.ts";
import { targetTab } from "../../../extension/side-panel/form/page/reach-page.ts";
import { collectForm } from "../../../extension/side-panel/form/read-form.ts";
import { sameHeld } from "../../../extension/side-panel/form/same-held.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import type { AnswerToWrite, WriteOutcome } from "../../../shared/form-filling/write-outcome.ts";

export type PanelDriver = {
  readonly collect: () => Promise<readonly Question[]>;
  readonly write: (answers: readonly AnswerToWrite[]) => Promise<readonly WriteOutcome[]>;
  /** Puts back all that `write` changed; gives the keys it could not put back. */
  readonly undo: () => Promise<readonly string[]>;
  /** Another page: what was written before is no longer to be put back. */
  readonly forget: () => void | Promise<void>;
};

const driver: PanelDriver = {
  collect: async () => {
    webForm.value = await collectForm(await targetTab());
    return webForm.value.questions;
  },
  write: async (answers) => {
    const { outcomes } = await inFrames(webForm.value!, "write", answers);
    const changed = outcomes.filter(({ before, after }) => !sameHeld(before, after));
    undos.value = new Map([
      ...undos.value,
      ...changed.map(({ key, before, after }) => [key, { before, after }] as const),
    ]);
    return outcomes;
  },
  undo: async () => {
    if (undos.value.size > 0) await undoFill();
    return [...undos.value.keys()];
  },
  forget: () => {
    undos.value = new Map();
    webForm.value = null;
  },
};

(globalThis as { __panelDriver?: PanelDriver }).__panelDriver = driver;
