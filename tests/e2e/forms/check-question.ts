import { expect } from "vitest";
import type { Expectation } from "../../forms/expected-form.ts";
import type { PageExpectation } from "../../forms/not-yet.ts";
import type { PageRecord, QuestionRecord } from "./fill-page.ts";

/** Barriers for which a question may as well be left out: no person answers there. */
const MAY_BE_LEFT_OUT = new Set(["captcha", "decoy", "invisible"]);

type Check = (record: QuestionRecord, page: PageRecord) => void;

/** What each expectation means; a table that the compiler keeps total. */
export const questionChecks: Readonly<Record<Expectation, Check>> = {
  /** Found, with the words, kind, options and marks that a person reads off the page. */
  read: ({ expected, question, atOnce }) => {
    if (MAY_BE_LEFT_OUT.has(expected.barrier ?? "")) {
      if (question !== undefined) expect(question.barrier).not.toBeNull();
      return;
    }
    const late = expected.listedWhenOpened === true && question?.options.length === 0;
    const kinds = [expected.kind].flat();
    expect(
      question && {
        text: question.text,
        section: question.section,
        kind: question.kind,
        options: question.options.map(({ label }) => label),
        required: question.required,
        barrier: question.barrier,
        atOnce,
      },
    ).toEqual({
      text: expected.text,
      section: expected.section ?? [],
      kind: kinds.find((kind) => kind === question?.kind) ?? kinds[0],
      options: late ? [] : (expected.options ?? []),
      required: expected.required ?? false,
      barrier: expected.barrier ?? null,
      atOnce: expected.appears !== true,
    });
  },
  /** The application holds the answer, and the program says so. */
  written: ({ expected, outcome }, { written }) => {
    const [key, value] = expected.holds!;
    expect({ outcome: outcome?.state, held: written[key] }).toEqual({
      outcome: outcome?.state === "altered" ? "altered" : "filled",
      held: value,
    });
  },
  /** Nothing is reported as filled that the application does not hold. */
  honest: ({ expected, outcome }, { written }) => {
    const [key, value] = expected.holds!;
    if (outcome === undefined || outcome.state === "refused") return;
    expect(written[key]).toEqual(value);
  },
  /** After «Отменить» the application is as it was, and the program says so. */
  undone: ({ expected, question }, { initial, undone, left }) => {
    const [key] = expected.holds!;
    const saidLeft = left.includes(question?.key ?? "");
    if (expected.stays === true && saidLeft) return;
    expect({ held: heldOrNull(undone[key]), saidLeft }).toEqual({
      held: heldOrNull(initial[key]),
      saidLeft: false,
    });
  },
  /** What may not be written, or what the page does not take, is refused or shown for a look. */
  refused: ({ expected, outcome, refusal }, { undone, refused }) => {
    if (expected.barrier !== undefined) {
      if (outcome === undefined) expect(MAY_BE_LEFT_OUT.has(expected.barrier)).toBe(true);
      else expect(outcome).toMatchObject({ state: "refused" });
    } else {
      expect(refusal?.state).toMatch(/^(?:refused|altered)$/);
      // What is refused is not left there half taken.
      const key = expected.holds?.[0];
      if (refusal?.state === "refused" && key !== undefined)
        expect(heldOrNull(refused[key])).toEqual(heldOrNull(undone[key]));
    }
  },
};

/** The expectations that a question gives rise to. */
export function expectationsOf({ expected }: Pick<QuestionRecord, "expected">): Expectation[] {
  const answered: Expectation[] = expected.holds === undefined ? [] : ["written", "honest", "undone"];
  const refusing = expected.barrier !== undefined || expected.refuses !== undefined;
  return ["read", ...answered, ...(refusing ? (["refused"] as const) : [])];
}

export const pageChecks: Readonly<
  Record<PageExpectation, (page: PageRecord, untouched: readonly string[]) => void>
> = {
  "asks nothing else": ({ others }) => expect(others.map(({ text, kind }) => ({ text, kind }))).toEqual([]),
  "leaves the rest alone": ({ initial, written, undone, refused }, untouched) => {
    const part = (state: Readonly<Record<string, unknown>>) => untouched.map((key) => [key, state[key]]);
    expect(untouched.filter((key) => !(key in initial))).toEqual([]);
    expect([part(written), part(undone), part(refused)]).toEqual([
      part(initial),
      part(initial),
      part(initial),
    ]);
  },
  "leaves nothing open": ({ opened: [before, after] }) => expect(after).toBe(before),
  "sends nothing": ({ submitted }) => expect(submitted).toBe(0),
};

/** An answer not given, however the application keeps it; NaN is an emptied number to many of them. */
function heldOrNull(held: unknown): unknown {
  const none = held === undefined || held === "" || held === false || Number.isNaN(held);
  return none || (Array.isArray(held) && held.length === 0) ? null : held;
}
