/**
 * What the sidebar may call through `google.script.run`. That channel carries neither Date nor undefined, so every call takes
 * and returns JSON text; the types here name what the text holds.
 */
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { Checklist } from "../../shared/checklist/checklist.ts";

/** JSON text of a value of type T. */
export type Json<T> = string & { readonly __json?: T };

/** A reply is always a value or one clear Russian sentence for the person. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export type ServerApi = {
  /** The state the sidebar opens with. */
  sidebarState(): Json<Reply<SidebarState>>;
  /** Reads a pasted roadmap and says what would be made of it. Writes nothing. */
  previewRoadmap(request: Json<RoadmapRequest>): Json<Reply<RoadmapPreview>>;
  /** Structures the workbook and writes the pasted roadmap into it. */
  createWorkbook(request: Json<RoadmapRequest>): Json<Reply<Created>>;
  /** Ticks or unticks an item by its code: «Выполнено», the day and who. */
  setDone(request: Json<SetDoneRequest>): Json<Reply<Checklist>>;
};

/** The pasted document, and the school year where the person named one («2023-2024»). */
export type RoadmapRequest = { readonly text: string; readonly schoolYear: string | null };

export type SetDoneRequest = {
  readonly code: string;
  readonly done: boolean;
  /** The day it was done; null means today in the spreadsheet's time zone. */
  readonly day: ISODate | null;
  /** Who ticks, as the person named themselves in the sidebar. */
  readonly who: string;
};

export type SidebarState = {
  /** Null while the workbook has no «Контроль сроков» yet. */
  readonly checklist: Checklist | null;
  readonly organisation: string;
  /** Names to choose «кто отмечает» from: the curator and the assignees of the roadmap. */
  readonly people: readonly string[];
  /** Who ticked last on this account, to be offered again. */
  readonly who: string;
};

/** `changes` says what was written; empty where the workbook already had it all. */
export type Created = { readonly changes: readonly string[]; readonly state: SidebarState };

export type RoadmapPreview = {
  readonly title: string;
  readonly institution: string;
  readonly schoolYear: string | null;
  readonly stages: readonly { readonly number: string; readonly name: string; readonly activities: number }[];
  readonly activities: number;
  /** Of the rows that «Контроль сроков» would hold, how many have a day. */
  readonly withDates: number;
  readonly notes: readonly string[];
  /** Plain sentences: which tabs are made, how many rows written. */
  readonly changes: readonly string[];
};
