import { strictStandIn } from "./strict-stand-in.ts";
import { formatInZone } from "./time-zone.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type Lock = GoogleAppsScript.Lock.Lock;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** `Utilities`: only the date letters, because nothing else is needed. */
export function newUtilities(): GoogleAppsScript.Utilities.Utilities {
  return strictStandIn<GoogleAppsScript.Utilities.Utilities>("Utilities", {
    formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) =>
      formatInZone(date.getTime(), timeZone, format),
  });
}

export type InMemoryLocks = {
  readonly service: GoogleAppsScript.Lock.LockService;
  taken: boolean;
  held: boolean;
};

/** `LockService` with one document lock; `taken` lets a test hold it as another person's run would. */
export function newLockService(): InMemoryLocks {
  const state: InMemoryLocks = {
    taken: false,
    held: false,
    service: strictStandIn<GoogleAppsScript.Lock.LockService>("LockService", { getDocumentLock: () => lock }),
  };
  const lock: Lock = strictStandIn<Lock>("Lock", {
    tryLock: () => {
      if (state.taken) return false;
      state.held = true;
      return true;
    },
    hasLock: () => state.held,
    releaseLock: () => {
      state.held = false;
    },
  });
  return state;
}

/** What Google lets a property hold: 9 kB of a value in UTF-8, 500 kB in all. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export type InMemoryProperties = {
  readonly service: GoogleAppsScript.Properties.PropertiesService;
  /** Lets every further change fail, as at the end of a run that Google broke off. */
  broken: boolean;
};

/** `PropertiesService` with the user's properties and the document's; they outlive a run as in Google. */
export function newPropertiesService(): InMemoryProperties {
  const change = () => {
    if (state.broken) throw new Error("Service Properties failed.");
  };
  const ofUser = newProperties(change);
  const ofDocument = newProperties(change);
  const state: InMemoryProperties = {
    broken: false,
    service: strictStandIn<GoogleAppsScript.Properties.PropertiesService>("PropertiesService", {
      getUserProperties: () => ofUser,
      getDocumentProperties: () => ofDocument,
    }),
  };
  return state;
}

function newProperties(change: () => void): Properties {
  const kept = new Map<string, string>();
  const properties: Properties = strictStandIn<Properties>("Properties", {
    getProperty: (key: string) => kept.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      change();
      if (typeof value !== "string") throw new Error("Properties hold text only");
      if (Buffer.byteLength(value) > LARGEST_VALUE) throw new Error("Argument too large: value");
      kept.set(key, value);
      const size = [...kept].reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);
      if (size > LARGEST_STORE) throw new Error("You have exceeded the property storage quota.");
      return properties;
    },
    deleteProperty: (key: string) => {
      change();
      kept.delete(key);
      return properties;
    },
  });
  return properties;
}

/** `Session` without the person: their address would need a scope the add-on does not ask for. */
export function newSession(scriptTimeZone: string): GoogleAppsScript.Base.Session {
  return strictStandIn<GoogleAppsScript.Base.Session>("Session", { getScriptTimeZone: () => scriptTimeZone });
}

/** `HtmlService` over the built files; `readFile` gets the name without «.html», as the script writes it. */
export function newHtmlService(readFile: (name: string) => string): GoogleAppsScript.HTML.HtmlService {
  const output = (content: string): HtmlOutput => {
    let title = "";
    const html: HtmlOutput = strictStandIn<HtmlOutput>("HtmlOutput", {
      getContent: () => content,
      getTitle: () => title,
      setTitle: (wanted: string) => {
        title = wanted;
        return html;
      },
      setWidth: () => html,
      setHeight: () => html,
    });
    return html;
  };
  return strictStandIn<GoogleAppsScript.HTML.HtmlService>("HtmlService", {
    createHtmlOutput: (html?: unknown) => output(typeof html === "string" ? html : ""),
    createHtmlOutputFromFile: (name: string) => output(readFile(name)),
  });
}
