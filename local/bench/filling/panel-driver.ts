// Runs inside the real side panel, on the panel's own modules and with its rights.
import { inFrames } from "../../../extension/side-panel/form/fill-form.ts";
import { webForm } from "../../../extension/side-panel/form/form-state.ts";
import { ask, targetTab } from "../../../extension/side-panel/form/page/reach-page.ts";
import { collectForm, takeIn } from "../../../extension/side-panel/form/read-form.ts";
import type { Question, QuestionAnswer } from "../../../shared/form-filling/question.ts";
import { bareFill, bareWalk, rawWalk } from "./bare-loops.ts";

export type Filled = { readonly time: number; readonly asked: number; readonly filled: number };

export type BenchDriver = {
  readonly [Name in keyof typeof driver]: (typeof driver)[Name];
};

const driver = {
  /** Reads the form as the panel does. */
  collect: async (): Promise<number> => {
    webForm.value = await collectForm(await targetTab());
    return webForm.value.questions.length;
  },
  /** How long the panel waits for the questions of the page, ms. */
  ask: async (): Promise<number> => {
    const { tabId, frames } = webForm.value!;
    const started = performance.now();
    await ask(tabId, frames[0]!.documentId, { kind: "collect" });
    return performance.now() - started;
  },
  /** Writes to every question read before and reads all back: until the outcomes are there, and until the page was read anew. */
  fill: async (): Promise<Filled & { readonly whole: number }> => {
    const form = webForm.value!;
    const answers = form.questions
      .filter(({ barrier }) => barrier === null)
      .map((question) => ({ key: question.key, seen: question.current, answer: answerTo(question) }));
    const started = performance.now();
    const { outcomes } = await inFrames(form, "write", answers);
    const time = performance.now() - started;
    takeIn(await collectForm(form.tabId));
    const whole = performance.now() - started;
    return {
      time,
      whole,
      asked: answers.length,
      filled: outcomes.filter(({ state }) => state === "filled").length,
    };
  },
  bareFill: () => inPage(bareFill),
  bareWalk: () => inPage(bareWalk),
  rawWalk: () => inPage(rawWalk),
};

/** How long a loop takes in the page, its results brought to the panel, ms. */
async function inPage(func: () => unknown): Promise<number> {
  const target = { tabId: await targetTab() };
  const started = performance.now();
  await chrome.scripting.executeScript({ target, func, world: "ISOLATED" });
  return performance.now() - started;
}

function answerTo({ kind, options, text }: Question): QuestionAnswer {
  switch (kind) {
    case "number":
      return { kind: "text", text: "12" };
    case "date":
      return { kind: "text", text: "2025-09-01" };
    case "checkbox":
      return { kind: "checked", checked: true };
    case "select":
    case "radio":
    case "check-group":
    case "multi-select":
      return { kind: "options", values: [options[0]?.value ?? "Второй вариант"] };
    default:
      return { kind: "text", text: text === "" ? "нет слов" : "Школа № 7" };
  }
}

(globalThis as { __benchDriver?: typeof driver }).__benchDriver = driver;
