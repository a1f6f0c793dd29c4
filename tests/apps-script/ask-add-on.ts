import type {
  Acted,
  ActRequest,
  Created,
  CreateRequest,
  RoadmapRequest,
} from "../../apps-script/server/server-api.ts";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";

/** A request for a roadmap that came as text with tabs. */
export function requestOf(text: string, more: Partial<RoadmapRequest> = {}): RoadmapRequest {
  return {
    source: { kind: "document", grid: readTextDocument(text) },
    schoolYear: null,
    decisions: {},
    suggest: null,
    ...more,
  };
}

/** Calls the add-on as the sidebar does: JSON text there and back. */
export function ask<T>(addOn: RunningAddOn, name: string, request?: unknown): Reply<T> {
  const json = request === undefined ? [] : [JSON.stringify(request)];
  return JSON.parse(String(addOn.call(name, ...json)));
}

export function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Looks first, as a person must, and then has it written. */
export function createAfterLooking(addOn: RunningAddOn, request: RoadmapRequest): Reply<Created> {
  const seen = ask<RoadmapPreview>(addOn, "previewRoadmap", request);
  if (!seen.ok) return seen;
  const wanted: CreateRequest = { ...request, shown: seen.value.fingerprint };
  return ask(addOn, "createWorkbook", wanted);
}

/** The rows as the sidebar shows them when it opens. */
export function shownItems(addOn: RunningAddOn): readonly ViewedItem[] {
  return value(ask<ChecklistState>(addOn, "sidebarState")).checklist?.items ?? [];
}

/** Acts on a row as a person does who looks at the list as it stands now. */
export function actOn(addOn: RunningAddOn, code: string, act: Act): Reply<Acted> {
  const seen = shownItems(addOn).find((item) => item.code === code);
  if (seen === undefined) throw new Error(`The list shows no row ${code}`);
  return ask(addOn, "actOnItem", { seen, act } satisfies ActRequest);
}
