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
  if (settings.now !== undefined) stopClock(context, Date.parse(settings.now));
  const google = newInMemoryGoogle({
    makeDate,
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
    today: () => {
      const instant = settings.now === undefined ? Date.now() : Date.parse(settings.now);
      return parseISODate(
        formatInZone(instant, settings.timeZone ?? DEFAULT_TIME_ZONE, "yyyy-MM-dd"),
      ) as ISODate;
    },
  };
}

/** Only `new Date()` and `Date.now()` stand still; every other date of the script is computed as ever. */
function stopClock(context: vm.Context, instant: number): void {
  vm.runInContext(
    `Date = new Proxy(Date, {
      construct: (target, args) => args.length === 0 ? new target(${instant}) : new target(...args),
      get: (target, key) => key === "now" ? () => ${instant} : Reflect.get(target, key),
    });`,
    context,
  );
}
