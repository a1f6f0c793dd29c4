import { type InMemoryCharts, newCharts } from "./chart-pictures.ts";
import { type InMemoryDocuments, newDocumentApp } from "./documents.ts";
import { type InMemoryForms, newFormApp } from "./forms.ts";
import { type InMemoryMail, newMailApp } from "./mail.ts";
import { newRights, type Rights } from "./rights.ts";
import {
  type InMemoryLocks,
  type InMemoryProperties,
  newHtmlService,
  newLockService,
  newPropertiesService,
  newSession,
  newUtilities,
} from "./services.ts";
import { type InMemorySpreadsheet, newSpreadsheet } from "./spreadsheet.ts";
import { type InMemoryTriggers, newScriptApp } from "./triggers.ts";
import { type InMemoryUi, newUi } from "./ui.ts";

export type InMemoryGoogle = {
  readonly spreadsheet: InMemorySpreadsheet;
  readonly ui: InMemoryUi;
  readonly locks: InMemoryLocks;
  readonly properties: InMemoryProperties;
  readonly mail: InMemoryMail;
  readonly forms: InMemoryForms;
  readonly documents: InMemoryDocuments;
  readonly charts: InMemoryCharts;
  readonly triggers: InMemoryTriggers;
  readonly rights: Rights;
  /** The services a script finds as globals, by name. */
  readonly globals: Readonly<Record<string, object>>;
};

export type GoogleSettings = {
  /** Time zone of the spreadsheet, e.g. «Asia/Vladivostok». */
  readonly timeZone?: string;
  readonly locale?: string;
  /** What the manifest of the script asks for. */
  readonly scopes?: readonly string[];
  /** Makes a Date of the world the script runs in. */
  readonly makeDate?: (instant: number) => Date;
  /** Text of a file of the script project by its name without «.html». */
  readonly readFile?: (name: string) => string;
};

/** As in `appsscript.json`. */
export const DEFAULT_TIME_ZONE = "Europe/Moscow";

/** One person's Google Sheet with the services around it, all in memory. */
export function newInMemoryGoogle(settings: GoogleSettings = {}): InMemoryGoogle {
  const ui = newUi();
  const locks = newLockService();
  const properties = newPropertiesService();
  const rights = newRights(settings.scopes ?? []);
  const mail = newMailApp(rights);
  const triggers = newScriptApp(rights);
  const makeDate = settings.makeDate ?? ((instant: number) => new Date(instant));
  const forms = newFormApp(rights, makeDate);
  const documents = newDocumentApp(rights);
  const charts = newCharts();
  const spreadsheet = newSpreadsheet({
    timeZone: settings.timeZone ?? DEFAULT_TIME_ZONE,
    locale: settings.locale ?? "ru_RU",
    makeDate,
    ui: ui.ui,
  });
  const noFiles = (name: string): string => {
    throw new Error(`No HTML file named ${name} was found.`);
  };
  return {
    spreadsheet,
    ui,
    locks,
    properties,
    mail,
    forms,
    documents,
    charts,
    triggers,
    rights,
    globals: {
      SpreadsheetApp: spreadsheet.app,
      Utilities: newUtilities(),
      LockService: locks.service,
      PropertiesService: properties.service,
      MailApp: mail.service,
      FormApp: forms.service,
      DocumentApp: documents.service,
      Charts: charts.service,
      ScriptApp: triggers.service,
      HtmlService: newHtmlService(settings.readFile ?? noFiles),
      Session: newSession(DEFAULT_TIME_ZONE),
      // The script logs what it keeps from the person; here it would only clutter the output.
      console: { error: () => {} },
    },
  };
}
