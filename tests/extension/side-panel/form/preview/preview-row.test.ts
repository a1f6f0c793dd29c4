import { describe, expect, test } from "vitest";
import { previewRow, type Written } from "../../../../../extension/side-panel/form/preview/preview-row.ts";
import type { FillDecision, FillRow } from "../../../../../shared/form-filling/fill-plan.ts";
import type { Question } from "../../../../../shared/form-filling/question.ts";

const inn: Question = {
  key: "0:name:inn",
  text: "ИНН",
  section: [],
  help: "",
  kind: "text",
  options: [],
  constraints: { min: null, max: null, step: null, pattern: null, maxLength: null, inputMode: null },
  required: false,
  current: { kind: "empty" },
  barrier: null,
};

function plan(decision: FillDecision, question: Partial<Question> = {}): FillRow {
  const about = { field: "organisation.inn", confidence: 1, evidence: "", candidates: [] } as const;
  return { question: { ...inn, ...question }, ...about, ...decision };
}

const answer = { kind: "text", text: "7700000007" } as const;
const planned: FillDecision = { state: "planned", answer, shown: "7700000007", doubtful: false, remark: "" };
const kept: FillDecision = { state: "kept", answer, shown: "7700000007" };

describe("before writing", () => {
  test.each<[string, FillDecision, Partial<Question>, boolean | undefined, string, boolean]>([
    ["a planned row is ticked", planned, {}, undefined, "planned", true],
    ["the person may leave it", planned, {}, false, "planned", false],
    ["an answer that stands is not replaced unasked", kept, {}, undefined, "kept", false],
    ["but is when the person ticks the row", kept, {}, true, "kept", true],
    ["an equal answer cannot be ticked", { ...kept, answer: null }, {}, true, "kept", false],
    ["a barrier wins over any plan and any tick", planned, { barrier: "consent" }, true, "refused", false],
    ["no field", { state: "unknown" }, {}, true, "unknown", false],
  ])("%s", (_name, decision, question, ticked, state, included) => {
    const row = previewRow(plan(decision, question), undefined, ticked);
    expect([row.state, row.included]).toEqual([state, included]);
  });
});

describe("after writing", () => {
  const before = { kind: "empty" } as const;
  const written = (outcome: Written["outcome"], doubtful = false): Written => ({
    outcome,
    shown: "7700000007",
    doubtful,
    remark: doubtful ? "Проверьте." : "",
  });
  test.each<[string, Written, string, string]>([
    ["kept as written", written({ key: "k", before, after: answer, state: "filled" }), "filled", ""],
    [
      "in doubt from the start",
      written({ key: "k", before, after: answer, state: "filled" }, true),
      "check",
      "",
    ],
    [
      "altered by the page",
      written({ key: "k", before, after: { kind: "text", text: "77 00" }, state: "altered" }),
      "check",
      "77 00",
    ],
    [
      "not kept",
      written({ key: "k", before, after: before, state: "refused", reason: "not-kept" }),
      "refused",
      "",
    ],
  ])("%s", (_name, result, state, held) => {
    const row = previewRow(plan(planned), result, undefined);
    expect([row.state, row.held, row.included]).toEqual([state, held, false]);
  });
});
