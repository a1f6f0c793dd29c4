import type { AnswerToWrite } from "../../shared/form-filling/write-outcome.ts";
import type { PageNews, PageReply, PageRequest } from "../page-messages.ts";
import { questionsToSend } from "../sent-questions.ts";
import { awake } from "./collect/awake.ts";
import { collectQuestions, type LiveQuestion } from "./collect/collect-questions.ts";
import { lastingKeys } from "./collect/keys/lasting-keys.ts";
import { withLinkNames } from "./collect/link-names.ts";
import { inTurns } from "./in-turns.ts";
import { showQuestion } from "./show-question.ts";
import { isConnected, type LivePage, type Purpose } from "./write/attempt.ts";
import { lookAgain } from "./write/late-look.ts";
import { type WordsWatch, watchWords } from "./write/watch-words.ts";
import { withoutSending } from "./write/without-sending.ts";
import { writeAnswers } from "./write/write-answers.ts";

/** So long, ms, a page that draws itself anew is read again while it is written to: a hostile one must not keep us busy. */
const REREADING = 3000;

/** Between two searches for a question that is not there, ms. */
const PAUSE = 100;

/** What the content script remembers of its page between two requests: which controls answer which question. */
export type PageSession = {
  readonly answer: <Kind extends PageRequest["kind"]>(
    request: Extract<PageRequest, { kind: Kind }>,
  ) => Promise<PageReply[Kind]>;
};

/** @param tell carries news to the panel; it never waits for anybody */
export function openPageSession(document: Document, tell: (news: PageNews) => void): PageSession {
  let known = new Map<string, LiveQuestion>();
  let watch: WordsWatch | null = null;
  let leftOut = 0;
  const keys = lastingKeys();
  const read = (purpose: "preview" | "write" = "write"): LiveQuestion[] => {
    const found = collectQuestions(document, (controls) => {
      leftOut = controls;
    });
    const questions = keys.keep(found, purpose === "write");
    known = new Map(questions.map((live) => [live.question.key, live]));
    watch?.end();
    watch = watchWords(questions);
    return questions;
  };
  let rereading = 0;
  let missing = 0;
  let wakes = true;
  const page: LivePage = {
    document,
    find: (key) => {
      const live = known.get(key);
      if (live !== undefined && isConnected(live)) return live;
      const started = performance.now();
      if (rereading > REREADING || started < missing) return undefined;
      read();
      rereading += performance.now() - started;
      const anew = known.get(key);
      // What is gone is looked for again, but not at every glance.
      if (anew === undefined) missing = performance.now() + PAUSE;
      return anew;
    },
    asNow: (live) => watch?.asNow(live) ?? live,
  };
  let stopped = false;
  let endLooking = (): void => {};
  const write = async (answers: readonly AnswerToWrite[], purpose: Purpose) => {
    stopped = false;
    endLooking();
    const turns = inTurns(
      answers,
      () => stopped,
      (done) => tell({ kind: "progress", done }),
    );
    // What was seen in the preview may have been drawn otherwise since.
    if (watch === null || watch.changed()) read();
    const writing = withoutSending(document.defaultView!, () => writeAnswers(page, turns, purpose));
    const { result, held } = await writing;
    if (purpose === "write")
      endLooking = lookAgain(page, result, (changed) => tell({ kind: "changed-later", changed }));
    return { outcomes: result, leavingHeld: held };
  };
  const replies: { [Kind in PageRequest["kind"]]: (request: never) => Promise<PageReply[Kind]> } = {
    collect: async () => {
      // A page that never wakes is waited for once.
      if (wakes) wakes = await awake(document);
      const questions = questionsToSend(withLinkNames(read("preview")));
      return { title: titleOf(document), address: document.location.href, questions, leftOut };
    },
    write: ({ answers }: Extract<PageRequest, { kind: "write" }>) => write(answers, "write"),
    restore: ({ answers }: Extract<PageRequest, { kind: "restore" }>) => write(answers, "restore"),
    stop: async () => {
      stopped = true;
      return {};
    },
    ping: async () => ({}),
    show: async ({ key }: Extract<PageRequest, { kind: "show" }>) => {
      const live = page.find(key);
      if (live === undefined) return { shown: "gone" };
      return { shown: showQuestion(live) ? "outlined" : "unseen" };
    },
  };
  return {
    answer: (request) => {
      if (request.kind !== "stop" && request.kind !== "ping") rereading = missing = 0;
      return replies[request.kind](request as never) as never;
    },
  };
}

/** The heading of the page, which names the form better than the browser tab does. */
function titleOf(document: Document): string {
  const heading = document.querySelector("h1")?.textContent ?? "";
  return (heading.trim() === "" ? document.title : heading).replace(/\s+/g, " ").trim();
}
