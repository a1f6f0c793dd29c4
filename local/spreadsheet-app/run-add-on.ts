import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { type ISODate, parseISODate } from "../../shared/calendar/iso-date.ts";
import {
  DEFAULT_TIME_ZONE,
  type GoogleSettings,
  type InMemoryGoogle,
  newInMemoryGoogle,
} from "./in-memory-google.ts";
import { formatInZone } from "./time-zone.ts";

export type RunningAddOn = {
  readonly google: InMemoryGoogle;
  /** Calls a top-level function of the script, as a menu item, a trigger or `google.script.run` does. */
  readonly call: (functionName: string, ...args: readonly unknown[]) => unknown;
  /** Today as the script sees it. */
  readonly today: () => ISODate;
  /** Sets the script's clock, which then stands still. */
  readonly setNow: (now: string) => void;
};

/**
 * Runs the built add-on (`Code.js` of `folder`) in a bare V8 world: the language and the in-memory services, nothing of Node or
 * the browser. `now` fixes the script's clock, e.g. «2024-01-15T09:00:00Z».
 */
export function runAddOn(
  folder: string,
  settings: GoogleSettings & { readonly now?: string } = {},
): RunningAddOn {
  const world: Record<string, unknown> = {};
  const context = vm.createContext(world);
  const makeDate = vm.runInContext("(instant) => new Date(instant)", context) as (instant: number) => Date;
  let stopped = settings.now === undefined ? null : Date.parse(settings.now);
  const now = () => stopped ?? Date.now();
  if (settings.now !== undefined) tellTime(context, now);
  const google = newInMemoryGoogle({
    makeDate,
    scopes: scopesOf(folder),
    readFile: (name) => {
      const file = join(folder, `${name}.html`);
      if (!existsSync(file)) throw new Error(`No HTML file named ${name} was found.`);
      return readFileSync(file, "utf8");
    },
    ...settings,
  });
  Object.assign(world, google.globals);
  vm.runInContext(readFileSync(join(folder, "Code.js"), "utf8"), context, { filename: "Code.js" });
  return {
    google,
    call: (functionName, ...args) => {
      const target = world[functionName];
      if (typeof target !== "function") throw new Error(`Script function not found: ${functionName}`);
      return target(...args);
    },
    today: () =>
      parseISODate(formatInZone(now(), settings.timeZone ?? DEFAULT_TIME_ZONE, "yyyy-MM-dd")) as ISODate,
    setNow: (time) => {
      if (stopped === null) throw new Error("The clock of this add-on runs: start it with `now`");
      stopped = Date.parse(time);
    },
  };
}

function scopesOf(folder: string): readonly string[] {
  return JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8")).oauthScopes;
}

/** Only `new Date()` and `Date.now()` are told; every other date of the script is computed as ever. */
function tellTime(context: vm.Context, now: () => number): void {
  const replace = vm.runInContext(
    `(now) => {
      Date = new Proxy(Date, {
        construct: (target, args) => args.length === 0 ? new target(now()) : new target(...args),
        get: (target, key) => key === "now" ? now : Reflect.get(target, key),
      });
    }`,
    context,
  ) as (now: () => number) => void;
  replace(now);
}
