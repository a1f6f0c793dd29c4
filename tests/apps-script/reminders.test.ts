import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reminded, RemindersState } from "../../apps-script/server/reminders/reminder-api.ts";
import { runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { memoryLine, VERSION_KEY } from "../../shared/workbook/program-memory.ts";
import { built } from "../builds/built.ts";
import { ask, value } from "./ask-add-on.ts";
import { addresses, day, MONDAY, startReminders } from "./reminders-book.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on-with-reminders");
}, 60_000);

const everybody = ["kurator@example.org", ...Object.values(addresses)].sort();
const tuesday = day("2024-10-22");
const nextMonday = day("2024-10-28");

describe("rights", () => {
  test("this edition asks for sending mail and for triggers besides, and for nothing else", async () => {
    const [plain, wide] = await Promise.all(
      ["apps-script/appsscript.json", join(folder, "appsscript.json")].map(async (file) =>
        JSON.parse(await readFile(file, "utf8")),
      ),
    );
    const { oauthScopes, ...rest } = wide;
    expect(oauthScopes).toEqual([
      ...plain.oauthScopes,
      "https://www.googleapis.com/auth/script.send_mail",
      "https://www.googleapis.com/auth/script.scriptapp",
    ]);
    expect(rest).toEqual({ ...plain, oauthScopes: undefined });
  });

  test("the usual edition holds no code that sends or hangs triggers, and says so instead of failing", async () => {
    const usual = await built("add-on");
    expect(await readFile(join(usual, "Code.js"), "utf8")).not.toMatch(/MailApp|ScriptApp/);
    const addOn = runAddOn(usual, { now: MONDAY });
    expect(value(ask(addOn, "remindersState", { daysAhead: null }))).toEqual({ kind: "absent" });
  }, 60_000);

  test("a right the person did not give is asked for on Google's page, and nothing is done without it", () => {
    const { addOn, look, switchOn } = startReminders(folder);
    const shown = look().preview.fingerprint;
    addOn.google.rights.refused.add("https://www.googleapis.com/auth/script.send_mail");
    expect(look()).toEqual({ kind: "not-allowed", url: "https://accounts.google.com/consent" });
    const request = { daysAhead: 7, weekday: 1, hour: 8, shown };
    expect(value(ask<Reminded>(addOn, "switchOnReminders", request)).problem).toBe(true);
    addOn.google.rights.refused.clear();
    expect(look().on).toBeNull();
    expect(switchOn().problem).toBe(false);
  });
});

describe("off until a person who saw the mails switches on", () => {
  test("to look changes nothing and sends nothing", () => {
    const { addOn, look, dayOf } = startReminders(folder);
    const before = storedSnapshot(addOn.google.spreadsheet.stores);
    const { on, preview } = look();
    expect(on).toBeNull();
    expect(preview.mails.map(({ to }) => to).sort()).toEqual(everybody);
    dayOf(nextMonday);
    expect(addOn.google.mail.sent).toEqual([]);
    expect(addOn.google.triggers.hung).toEqual([]);
    expect(storedSnapshot(addOn.google.spreadsheet.stores)).toEqual(before);
  });

  test("what was not shown is neither switched on nor sent", () => {
    const { addOn, look } = startReminders(folder);
    for (const call of ["switchOnReminders", "sendReminders"]) {
      const reply = value(
        ask<Reminded>(addOn, call, { daysAhead: 7, weekday: 1, hour: 8, shown: "something else" }),
      );
      expect(reply.problem).toBe(true);
      expect(reply.said).toContain("Ничего не сделано");
    }
    expect(look().on).toBeNull();
    expect(addOn.google.mail.sent).toEqual([]);
  });

  test("exactly the mails shown leave, in plain text and in HTML of the same words", () => {
    const { addOn, look, sendNow } = startReminders(folder);
    const { mails } = look().preview;
    expect(sendNow().said).toBe("Отправлено: 6 писем.");
    const { sent } = addOn.google.mail;
    expect(sent.map(({ to, subject, body }) => ({ to, subject, text: body }))).toEqual(mails);
    const words = (text: string) => text.replace(/<[^>]+>|[–\s]+/g, "");
    for (const { body, htmlBody } of sent) expect(words(htmlBody)).toBe(words(body));
  });

  test("no mail names a mentee", () => {
    const { addOn, sendNow } = startReminders(folder);
    sendNow();
    const all = JSON.stringify(addOn.google.mail.sent);
    expect(all).toContain("Встретиться с Н-001 и его родителями");
    expect(all).not.toMatch(/Образцов|Петр|Пётр/);
  });

  test("the number of days ahead is the person's; a senseless one is refused in Russian", () => {
    const { addOn, look } = startReminders(folder);
    expect(look(3).preview.mails.map(({ to }) => to)).not.toContain("head@example.org");
    expect(look(4).preview.mails.map(({ to }) => to)).toContain("head@example.org");
    for (const daysAhead of [-1, 2.5, 1000])
      expect(ask(addOn, "remindersState", { daysAhead })).toMatchObject({
        ok: false,
        message: expect.stringContaining("целое число от 0 до 60"),
      });
  });
});

describe("the trigger", () => {
  test("one hangs, every day at the hour of the book's clock; the day of mails is the person's", () => {
    const { addOn, switchOn, look, dayOf, receivers } = startReminders(folder);
    const { said } = switchOn({ weekday: 3, hour: 7 });
    expect(said).toBe("Напоминания включены.");
    switchOn({ weekday: 2, hour: 8 });
    expect(addOn.google.triggers.hung).toMatchObject([
      { handler: "remindOnTime", everyDays: 1, hour: 8, timeZone: "Europe/Moscow" },
    ]);
    expect(look().on).toMatchObject({ mine: true, nextRun: "2024-10-22", silentSince: null });
    dayOf(day("2024-10-21"));
    expect(receivers()).toEqual([]);
    dayOf(tuesday);
    expect(receivers()).toEqual(everybody);
  });

  test("switched off it is gone and nothing is sent", () => {
    const { addOn, switchOn, switchOff, look, dayOf } = startReminders(folder);
    switchOn();
    expect(switchOff()).toMatchObject({ said: "Напоминания выключены.", state: { kind: "ready", on: null } });
    expect(addOn.google.triggers.hung).toEqual([]);
    dayOf(nextMonday);
    expect(addOn.google.mail.sent).toEqual([]);
    expect(look().on).toBeNull();
  });

  test("of two people who switch on, the later one's trigger alone sends; the other removes itself", () => {
    const { addOn, switchOn, dayOf, receivers, look } = startReminders(folder);
    const { triggers } = addOn.google;
    switchOn();
    triggers.account = "deputy@example.org";
    expect(look().on).toMatchObject({ mine: false });
    switchOn();
    expect(triggers.hung).toHaveLength(2);
    dayOf(nextMonday);
    expect(triggers.hung).toMatchObject([{ account: "deputy@example.org" }]);
    expect(new Set(receivers()).size).toBe(receivers().length);
    expect(receivers()).toContain("kurator@example.org");
  });

  test("another person switches off what they cannot remove", () => {
    const { addOn, switchOn, switchOff, dayOf } = startReminders(folder);
    const { triggers } = addOn.google;
    switchOn();
    triggers.account = "deputy@example.org";
    switchOff();
    expect(triggers.hung).toHaveLength(1);
    dayOf(nextMonday);
    expect(triggers.hung).toEqual([]);
    expect(addOn.google.mail.sent).toEqual([]);
  });

  test("started by hand from the editor it sends nothing", () => {
    const { addOn, switchOn } = startReminders(folder);
    switchOn();
    addOn.setNow(nextMonday);
    addOn.call("remindOnTime");
    expect(addOn.google.mail.sent).toEqual([]);
  });

  test("a trigger that Google runs no more is noticed", () => {
    const { addOn, switchOn, look } = startReminders(folder);
    switchOn();
    addOn.google.triggers.hung.splice(0);
    addOn.setNow(day("2024-10-25"));
    expect(look().on).toMatchObject({ mine: false, silentSince: "2024-10-21" });
  });
});

describe("nobody is written to twice", () => {
  test("not by a second press, not by the trigger, not on another day", () => {
    const { sendNow, switchOn, dayOf, receivers, look } = startReminders(folder);
    sendNow();
    const first = receivers();
    expect(look().preview.mails).toEqual([]);
    expect(sendNow().said).toBe("Писем не отправлено.");
    switchOn();
    dayOf(tuesday);
    dayOf(tuesday);
    expect(receivers()).toEqual(first);
  });

  test("a quota of 2 lets 2 through, says what waits, and the next day brings the others", () => {
    const { addOn, switchOn, dayOf, receivers, journal } = startReminders(folder);
    const { mail } = addOn.google;
    switchOn({ weekday: 2 });
    mail.quota = 2;
    dayOf(tuesday);
    expect(receivers()).toEqual(["kurator@example.org", "uvr@example.org"]);
    expect(mail.sent[0]?.body).toContain("Ещё 4 письма ждут: они уйдут при следующем запуске.");
    mail.quota = 100;
    dayOf(day("2024-10-23"));
    expect(receivers()).toEqual(everybody);
    dayOf(day("2024-10-24"));
    expect(receivers()).toEqual(everybody);
    expect(journal()).toEqual(["Напоминания. Отправлено: 2 письма.", "Напоминания. Отправлено: 4 письма."]);
  });

  test("a quota that ends in the middle of a run ends it", () => {
    const { addOn, switchOn, dayOf, receivers, look } = startReminders(folder);
    const { mail } = addOn.google;
    switchOn({ weekday: 2 });
    mail.onSent = () => {
      mail.quota = 0;
    };
    dayOf(tuesday);
    expect(mail.sent).toHaveLength(1);
    expect(look().troubles).toEqual([
      "Google больше не даёт отправлять письма сегодня. Остальные уйдут при следующем запуске.",
    ]);
    mail.quota = 100;
    mail.onSent = () => {};
    dayOf(day("2024-10-23"));
    expect(receivers()).toEqual(everybody);
  });

  test.each([0, 1, 2, 3, 4, 5])("a run that dies the moment mail %s has left", (at) => {
    const { addOn, switchOn, dayOf, receivers, look } = startReminders(folder);
    const { mail, properties, spreadsheet } = addOn.google;
    switchOn({ weekday: 2 });
    mail.onSent = () => {
      if (mail.sent.length !== at + 1) return;
      spreadsheet.dieAfter(0);
      properties.broken = true;
      mail.failure = () => "Exceeded maximum execution time";
    };
    expect(() => dayOf(tuesday)).not.toThrow();
    expect(mail.sent).toHaveLength(at + 1);
    spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
    properties.broken = false;
    mail.failure = null;
    mail.onSent = () => {};
    dayOf(day("2024-10-23"));
    expect(receivers()).toEqual(everybody);
    const unsure = mail.sent[at]?.to;
    expect(look().troubles).toEqual([expect.stringContaining(`Неизвестно, ушло ли письмо на ${unsure}`)]);
    dayOf(day("2024-10-24"));
    expect(receivers()).toEqual(everybody);
  });

  test("a run that dies at any write of the sheet writes nobody twice and is completed", () => {
    const whole = startReminders(folder);
    whole.switchOn({ weekday: 2 });
    const before = whole.addOn.google.spreadsheet.writes();
    whole.dayOf(tuesday);
    const writes = whole.addOn.google.spreadsheet.writes() - before;
    expect(writes).toBeGreaterThan(6);
    for (let at = 0; at < writes; at += 1) {
      const { addOn, switchOn, dayOf, receivers } = startReminders(folder);
      switchOn({ weekday: 2 });
      addOn.google.spreadsheet.dieAfter(at);
      expect(() => dayOf(tuesday)).not.toThrow();
      addOn.google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
      dayOf(day("2024-10-23"));
      expect([at, receivers()]).toEqual([at, everybody]);
    }
  }, 60_000);

  test("somebody who types into «Справочники» while mails leave loses nothing", () => {
    const { addOn, sendNow, store, type, look } = startReminders(folder);
    const { mail, spreadsheet } = addOn.google;
    let typed = 0;
    mail.onSent = () =>
      spreadsheet.meanwhile((kind) => {
        if (kind !== "read" || typed > 3) return;
        typed += 1;
        type("Справочники", 40 + typed, 3, `моё ${typed}`);
      });
    sendNow();
    spreadsheet.meanwhile(null);
    expect(mail.sent).toHaveLength(6);
    expect(look().preview.mails).toEqual([]);
    const words = [...store("Справочники").cells.values()].map(({ value: cell }) => cell);
    for (let at = 1; at <= typed; at += 1) expect(words).toContain(`моё ${at}`);
  });

  test("a copy of the file sends nothing until it is switched on there", () => {
    const { addOn, switchOn, look, dayOf } = startReminders(folder);
    switchOn();
    addOn.google.spreadsheet.id = "a copy";
    expect(look().on).toBeNull();
    dayOf(nextMonday);
    expect(addOn.google.mail.sent).toEqual([]);
  });
});

describe("what cannot be done is said", () => {
  test("without any address: who, and where to write it; the list is made and shown", () => {
    const { addOn, look, store } = startReminders(folder, { people: {}, curator: "" });
    const { preview } = look();
    expect(preview.mails).toEqual([]);
    expect(preview.addressesMissing).toBe(true);
    expect(preview.remarks.join(" ")).toContain("Нет адреса почты: Завуч; Методист; Директор");
    expect(preview.remarks.join(" ")).toContain("Электронная почта куратора");
    expect(ask(addOn, "openAddressList")).toEqual({ ok: true, value: null });
    const words = [...store("Справочники").cells.values()].map(({ value: cell }) => cell);
    expect(words).toEqual(expect.arrayContaining(["Электронная почта", ...Object.keys(addresses)]));
    expect(store("Справочники").hidden).toBe(false);
  });

  test("an address Google does not take is named, the others get their mails", () => {
    const { addOn, sendNow, receivers, journal, look } = startReminders(folder);
    addOn.google.mail.failure = (to) => (to === "uvr@example.org" ? `Invalid email: ${to}` : null);
    sendNow();
    expect(receivers()).toEqual(everybody.filter((to) => to !== "uvr@example.org"));
    expect(look().troubles).toEqual(["Google не принял адрес uvr@example.org. Исправьте его."]);
    expect(journal()).toEqual([
      "Напоминания. Отправлено: 5 писем. Google не принял адрес адресат. Исправьте его.",
    ]);
  });

  test("an unknown failure leaves it open whether the mail left: it is not sent again, and that is said", () => {
    const { addOn, switchOn, dayOf, receivers, look } = startReminders(folder);
    const { mail } = addOn.google;
    switchOn({ weekday: 2 });
    mail.failure = (to) => (to === "uvr@example.org" ? "Service timed out" : null);
    dayOf(tuesday);
    mail.failure = null;
    dayOf(day("2024-10-23"));
    expect(receivers()).toEqual(everybody.filter((to) => to !== "uvr@example.org"));
    expect(look().troubles.join(" ")).toContain("Неизвестно, ушло ли письмо на uvr@example.org");
  });

  test("troubles are told in the next summary once, and then forgotten", () => {
    const { addOn, switchOn, dayOf, look } = startReminders(folder);
    const { mail, locks } = addOn.google;
    switchOn({ weekday: 2 });
    locks.taken = true;
    dayOf(tuesday);
    locks.taken = false;
    expect(mail.sent).toEqual([]);
    expect(look().troubles.join(" ")).toContain("Книгу сейчас меняет кто-то другой");
    dayOf(day("2024-10-23"));
    const summary = mail.sent.find(({ to }) => to === "kurator@example.org");
    expect(summary?.body).toContain("Книгу сейчас меняет кто-то другой");
    expect(look().troubles).toEqual([]);
  });

  test("over a book of a newer program nothing is sent or written", () => {
    const { addOn, switchOn, dayOf, store, look } = startReminders(folder);
    switchOn({ weekday: 2 });
    const shown = look().preview.fingerprint;
    const version = [...store("Справочники").cells.values()].find(({ value: cell }) =>
      String(cell).startsWith(memoryLine(VERSION_KEY, "")),
    );
    Object.assign(version as object, { value: memoryLine(VERSION_KEY, "999") });
    const before = storedSnapshot(addOn.google.spreadsheet.stores);
    dayOf(tuesday);
    expect(addOn.google.mail.sent).toEqual([]);
    expect(ask(addOn, "sendReminders", { daysAhead: 7, shown })).toEqual({ ok: false, message: NEWER_BOOK });
    expect(storedSnapshot(addOn.google.spreadsheet.stores)).toEqual(before);
  });

  test("where there is no book yet, that is what is said", () => {
    const reply = ask<RemindersState>(runAddOn(folder, { now: MONDAY }), "remindersState", {
      daysAhead: null,
    });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("ещё нет книги") });
  });
});
