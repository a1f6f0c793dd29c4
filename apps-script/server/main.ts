/**
 * What Google may call by name: triggers, menu items and the calls of the sidebar. The build gives each export a real top-level
 * function, because Apps Script finds functions by reading the file, not by running it.
 */
import { buildMenu, showSidebar } from "./menu.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

export const onOpen = buildMenu;
export const onInstall = buildMenu;

export const openCreateWorkbook = () => showSidebar("create");
export const openDeadlines = () => showSidebar("deadlines");

export const {
  sidebarState,
  previewRoadmap,
  forgetDecisions,
  createWorkbook,
  previewUndo,
  undoLast,
  setDone,
} = sidebarCalls;
