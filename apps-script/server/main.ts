/**
 * What Google may call by name in every edition: triggers, menu items and the calls of the sidebar. The build adds those of the features and
 * gives each export a real top-level function, because Apps Script finds functions by reading the file, not by running it.
 */
import { showHandOver as handOver } from "./hand-over.ts";
import { buildMenu, showSidebar } from "./menu.ts";
import { turnToNewYear as turn } from "./new-year.ts";
import { peopleCalls } from "./people/people-calls.ts";
import { sidebarCalls } from "./sidebar-calls.ts";

export const onOpen = buildMenu;
export const onInstall = buildMenu;

export const openCreateWorkbook = () => showSidebar("create");
export const openDeadlines = () => showSidebar("deadlines");
export const openPeople = () => showSidebar("people");
export const openSurveys = () => showSidebar("surveys");
export const openPapers = () => showSidebar("papers");
export const openReminders = () => showSidebar("reminders");
export const openWebsiteSection = () => showSidebar("website");
export const turnToNewYear = turn;
export const showHandOver = handOver;

export const {
  sidebarState,
  sidebarPart,
  previewRoadmap,
  forgetDecisions,
  createWorkbook,
  previewUndo,
  undoLast,
  actOnItem,
  takeBackAct,
  goTo,
  previewWebsite,
  printedPage,
} = sidebarCalls;

export const {
  peopleState,
  personForm,
  proposedPairs,
  readPeopleList,
  previewPeopleAct,
  actOnPeople,
  takeBackPeopleAct,
  goToPerson,
} = peopleCalls;
