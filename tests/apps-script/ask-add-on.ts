import type { Created, CreateRequest, RoadmapRequest } from "../../apps-script/server/server-api.ts";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
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
