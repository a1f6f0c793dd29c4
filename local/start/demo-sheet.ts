import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import type { ActRequest, CreateRequest, RoadmapRequest } from "../../apps-script/server/server-api.ts";
import type { ReadDocument } from "../../extension/documents/document-answer.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { type RunningAddOn, runAddOn } from "../spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../spreadsheet-app/stored-snapshot.ts";
import { withServices } from "../spreadsheet-app/with-services.ts";
import { DEMO_WHO, type DemoBook } from "./demo-book.ts";

/**
 * The built add-on over an in-memory sheet that holds the example: it makes the workbook from the document itself, as a person would
 * have it do by pasting; people and pairs are then put into the sheet; ticks go through the add-on again.
 */
export function runDemoSheet(folder: string, { grid, reading }: ReadDocument, book: DemoBook): RunningAddOn {
  const addOn = runAddOn(folder, { now: `${book.today}T09:00:00Z` });
  const call = (name: string, request: unknown) => succeed(addOn.call(name, JSON.stringify(request)));
  const request: RoadmapRequest = {
    source: { kind: "document", grid },
    schoolYear: book.schoolYear,
    decisions: {},
    suggest: null,
  };
  const { fingerprint } = call("previewRoadmap", request) as RoadmapPreview;
  call("createWorkbook", { ...request, shown: fingerprint } satisfies CreateRequest);
  const { edits } = planWorkbook({
    snapshot: storedSnapshot(addOn.google.spreadsheet.stores),
    reading,
    data: book.data,
    schoolYear: book.schoolYear,
    today: book.today,
    who: DEMO_WHO,
  });
  withServices(addOn.google, () => applyEdits(addOn.google.spreadsheet.app.getActive(), edits));
  const { checklist } = succeed(addOn.call("sidebarState")) as ChecklistState;
  for (const { code, due } of book.ticks) {
    const seen = checklist?.items.find((item) => item.code === code);
    if (seen === undefined) throw new Error(`The sheet of the example has no row ${code}`);
    const act = { kind: "tick", day: due ?? book.today, who: DEMO_WHO } as const;
    call("actOnItem", { seen, act } satisfies ActRequest);
  }
  return addOn;
}

function succeed(json: unknown): unknown {
  const reply = JSON.parse(String(json)) as Reply<unknown>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}
