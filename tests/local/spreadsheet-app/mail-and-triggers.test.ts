import { describe, expect, test } from "vitest";
import { newInMemoryGoogle } from "../../../local/spreadsheet-app/in-memory-google.ts";

const SEND = "https://www.googleapis.com/auth/script.send_mail";
const TRIGGERS = "https://www.googleapis.com/auth/script.scriptapp";
const message = { to: "a@example.org", subject: "Сроки", body: "Текст", htmlBody: "<p>Текст</p>" };

describe("mail, as Google sends it", () => {
  test("needs the right of the manifest, also to ask for the quota", () => {
    const { mail, rights } = newInMemoryGoogle({ scopes: [SEND] });
    mail.service.sendEmail(message);
    rights.refused.add(SEND);
    expect(() => mail.service.sendEmail(message)).toThrow(`Required permissions: ${SEND}`);
    expect(() => mail.service.getRemainingDailyQuota()).toThrow("Specified permissions are not sufficient");
    expect(() => newInMemoryGoogle().mail.service.sendEmail(message)).toThrow("not sufficient");
  });

  test("ends with the day's quota and takes only addresses", () => {
    const { mail } = newInMemoryGoogle({ scopes: [SEND] });
    mail.quota = 1;
    expect(() => mail.service.sendEmail({ ...message, to: "завуч" })).toThrow("Invalid email: завуч");
    expect(() => mail.service.sendEmail({ ...message, to: "" })).toThrow("no recipient");
    mail.service.sendEmail(message);
    expect(mail.service.getRemainingDailyQuota()).toBe(0);
    expect(() => mail.service.sendEmail(message)).toThrow("too many times for one day");
    expect(mail.sent).toEqual([message]);
  });
});

describe("time triggers, as Google hangs them", () => {
  const hang = ({ service }: ReturnType<typeof newInMemoryGoogle>["triggers"]) =>
    service.newTrigger("run").timeBased().everyDays(1).atHour(8).inTimezone("Asia/Tomsk").create();

  test("each account sees and removes its own", () => {
    const { triggers } = newInMemoryGoogle({ scopes: [TRIGGERS] });
    const first = hang(triggers);
    triggers.account = "other@example.org";
    expect(triggers.service.getProjectTriggers()).toEqual([]);
    const second = hang(triggers);
    expect(second.getUniqueId()).not.toBe(first.getUniqueId());
    triggers.service.deleteTrigger(second);
    expect(triggers.hung).toMatchObject([{ handler: "run", hour: 8, timeZone: "Asia/Tomsk" }]);
  });

  test("no more than 20 an account, none without the right", () => {
    const { triggers, rights } = newInMemoryGoogle({ scopes: [TRIGGERS] });
    for (let at = 0; at < 20; at += 1) hang(triggers);
    expect(() => hang(triggers)).toThrow("too many triggers");
    rights.refused.add(TRIGGERS);
    expect(() => triggers.service.getProjectTriggers()).toThrow("not sufficient");
    const info = triggers.service.getAuthorizationInfo(triggers.service.AuthMode.FULL);
    expect(info.getAuthorizationUrl()).toMatch(/^https:/);
  });
});
