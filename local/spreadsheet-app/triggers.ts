import type { Rights } from "./rights.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** A time trigger as it hangs at the project. */
export type HungTrigger = {
  readonly id: string;
  /** The account that hung it and in whose name it runs; others neither see nor remove it. */
  readonly account: string;
  readonly handler: string;
  readonly everyDays: number;
  readonly hour: number;
  readonly timeZone: string;
};

export type InMemoryTriggers = {
  readonly service: ScriptApp;
  readonly hung: HungTrigger[];
  /** Who works with the sheet now. */
  account: string;
};

const SCRIPT_APP = "https://www.googleapis.com/auth/script.scriptapp";
/** Google: 20 triggers a user and script. */
const MOST = 20;

/** `ScriptApp` with daily time triggers and the question which rights were given. */
export function newScriptApp(rights: Rights): InMemoryTriggers {
  const hung: HungTrigger[] = [];
  let nextId = 7001;
  const triggerOf = ({ id, handler }: HungTrigger): Trigger =>
    strictStandIn<Trigger>("Trigger", { getUniqueId: () => id, getHandlerFunction: () => handler });
  const AuthMode = { FULL: "FULL" } as unknown as ScriptApp["AuthMode"];
  const AuthorizationStatus = {
    REQUIRED: "REQUIRED",
    NOT_REQUIRED: "NOT_REQUIRED",
  } as unknown as ScriptApp["AuthorizationStatus"];
  const timeBased = (handler: string): ClockBuilder => {
    let plan: { everyDays: number | null; hour: number | null; timeZone: string } = {
      everyDays: null,
      hour: null,
      timeZone: "Europe/Moscow",
    };
    const builder: ClockBuilder = strictStandIn<ClockBuilder>("ClockTriggerBuilder", {
      everyDays: (everyDays: number) => {
        plan = { ...plan, everyDays };
        return builder;
      },
      atHour: (hour: number) => {
        if (!Number.isInteger(hour) || hour < 0 || hour > 23)
          throw new Error("The hour must be between 0 and 23");
        plan = { ...plan, hour };
        return builder;
      },
      inTimezone: (timeZone: string) => {
        plan = { ...plan, timeZone };
        return builder;
      },
      create: () => {
        const { everyDays, hour, timeZone } = plan;
        if (everyDays === null || hour === null)
          throw new Error("Only daily triggers at an hour are part of the in-memory Google Sheets");
        rights.require(SCRIPT_APP, "ScriptApp.newTrigger");
        if (hung.filter(({ account }) => account === state.account).length >= MOST)
          throw new Error(
            "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
          );
        const trigger = {
          id: String(nextId),
          account: state.account,
          handler,
          everyDays,
          hour,
          timeZone,
        };
        nextId += 1;
        hung.push(trigger);
        return triggerOf(trigger);
      },
    });
    return builder;
  };
  const state: InMemoryTriggers = {
    hung,
    account: "methodist@example.org",
    service: strictStandIn<ScriptApp>("ScriptApp", {
      AuthMode,
      AuthorizationStatus,
      newTrigger: (handler: string) =>
        strictStandIn<GoogleAppsScript.Script.TriggerBuilder>("TriggerBuilder", {
          timeBased: () => timeBased(handler),
        }),
      getProjectTriggers: () => {
        rights.require(SCRIPT_APP, "ScriptApp.getProjectTriggers");
        return hung.filter(({ account }) => account === state.account).map(triggerOf);
      },
      deleteTrigger: (trigger: Trigger) => {
        rights.require(SCRIPT_APP, "ScriptApp.deleteTrigger");
        const at = hung.findIndex(({ id }) => id === trigger.getUniqueId());
        if (at >= 0) hung.splice(at, 1);
      },
      getAuthorizationInfo: ((_mode: unknown, scopes: readonly string[] = []) =>
        strictStandIn<GoogleAppsScript.Script.AuthorizationInfo>("AuthorizationInfo", {
          getAuthorizationStatus: () =>
            scopes.every(rights.has) ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED,
          getAuthorizationUrl: () => "https://accounts.google.com/consent",
        })) as ScriptApp["getAuthorizationInfo"],
    }),
  };
  return state;
}
