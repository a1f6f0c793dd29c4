import { computed, signal } from "@preact/signals";
import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import type { Decisions } from "../../shared/roadmap/doubt.ts";
import type { RoadmapSource } from "../../shared/roadmap-preview/prepare-roadmap.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import type { OrganisationKind } from "../../shared/roadmap-templates/organisation-kind.ts";
import type { RoadmapRequest } from "../server/server-api.ts";
import { checklist } from "./checklist.ts";
import { callServer } from "./server-calls.ts";

export type Creating =
  | { readonly kind: "choosing"; readonly problem: string }
  | { readonly kind: "reading" }
  | {
      readonly kind: "previewed";
      readonly preview: RoadmapPreview;
      readonly problem: string;
      /** The document is being read again with another choice; what is shown is not yet what would be written. */
      readonly rereading: boolean;
    }
  | { readonly kind: "writing" }
  | { readonly kind: "created"; readonly changes: readonly string[] };

export const creating = signal<Creating>({ kind: "choosing", problem: "" });
/** Words typed or pasted as text, and the table pasted after them. */
export const typed = signal("");
export const pasted = signal<DocumentGrid | null>(null);
export const schoolYear = signal("");
export const decisions = signal<Decisions>({});
export const suggest = signal<OrganisationKind | null>(null);

/** The document names no school year, so the preview asks for one, and goes on showing what was answered. */
export const yearAsked = signal(false);

/** What is being previewed; chosen once, so that later typing changes nothing under the preview. */
let source: RoadmapSource | null = null;
/** Which reading was asked for last: an answer to an earlier one comes too late. */
let asked = 0;

export const nothingPasted = computed(() => typed.value.trim() === "" && pasted.value === null);

const request = (from: RoadmapSource): RoadmapRequest => ({
  source: from,
  schoolYear: schoolYear.value.trim() === "" ? null : schoolYear.value.trim(),
  decisions: decisions.value,
  suggest: suggest.value,
});

/** Asks what would be made of what was pasted; nothing is written. */
export function previewPasted(): Promise<void> {
  const { blocks } = readTextDocument(typed.value);
  return preview({ kind: "document", grid: { blocks: [...blocks, ...(pasted.value?.blocks ?? [])] } });
}

/** Asks what would be made of a roadmap; nothing is written. */
export async function preview(from: RoadmapSource): Promise<void> {
  source = from;
  decisions.value = {};
  suggest.value = null;
  creating.value = { kind: "reading" };
  const reply = await callServer("previewRoadmap", request(from));
  yearAsked.value = reply.ok && reply.value.schoolYear === null;
  creating.value = reply.ok
    ? { kind: "previewed", preview: reply.value, problem: "", rereading: false }
    : { kind: "choosing", problem: reply.message };
}

/** The person settles a doubt, or thinks again: the document is read with that at once. */
export function decide(key: string, option: string): Promise<void> {
  decisions.value = { ...decisions.value, [key]: option };
  return reread((from) => callServer("previewRoadmap", request(from)));
}

/** Proposals from the template for a kind of organisation; null takes them back. */
export function proposeMissing(kind: OrganisationKind | null): Promise<void> {
  suggest.value = kind;
  return reread((from) => callServer("previewRoadmap", request(from)));
}

/** The person named the school year that the document does not say. */
export function readWithYear(): Promise<void> {
  return reread((from) => callServer("previewRoadmap", request(from)));
}

/** The document as the program reads it by itself. */
export function forget(): Promise<void> {
  decisions.value = {};
  return reread((from) => callServer("forgetDecisions", request(from)));
}

/** The preview stays on screen meanwhile, so that the place and the focus are not lost. */
async function reread(read: (from: RoadmapSource) => Promise<Reply<RoadmapPreview>>): Promise<void> {
  const now = creating.value;
  if (source === null || now.kind !== "previewed") return;
  asked += 1;
  const mine = asked;
  creating.value = { ...now, problem: "", rereading: true };
  const reply = await read(source);
  const shown = creating.value;
  if (mine !== asked || shown.kind !== "previewed") return;
  creating.value = reply.ok
    ? { kind: "previewed", preview: reply.value, problem: "", rereading: false }
    : { ...shown, problem: reply.message, rereading: false };
}

/** Writes what the preview showed. After a failure the preview stays: the next try completes what this one began. */
export async function create(shown: RoadmapPreview): Promise<void> {
  if (source === null) return;
  creating.value = { kind: "writing" };
  const reply = await callServer("createWorkbook", { ...request(source), shown: shown.fingerprint });
  if (!reply.ok) {
    creating.value = { kind: "previewed", preview: shown, problem: reply.message, rereading: false };
  } else if (reply.value.kind === "changed") {
    const { preview, message } = reply.value;
    creating.value = { kind: "previewed", preview, problem: message, rereading: false };
  } else {
    checklist.show(reply.value.state);
    creating.value = { kind: "created", changes: reply.value.changes };
  }
}

/** Back to the document, which is still there. */
export function chooseAgain(): void {
  asked += 1;
  creating.value = { kind: "choosing", problem: "" };
}

/** Back to an empty box. */
export function startOver(): void {
  typed.value = "";
  pasted.value = null;
  chooseAgain();
}
