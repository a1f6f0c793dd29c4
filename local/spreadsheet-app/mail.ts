import type { Rights } from "./rights.ts";
import { strictStandIn } from "./strict-stand-in.ts";

/** A mail that left, as the receiver gets it. */
export type SentMail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
};

export type InMemoryMail = {
  readonly service: GoogleAppsScript.Mail.MailApp;
  readonly sent: SentMail[];
  /** How many receivers may still be written to today; a free account has 100 a day. */
  quota: number;
  /** Called when a mail has left, before the script hears of it. */
  onSent: (mail: SentMail) => void;
  /** Fails instead of sending, as the service does now and then; null: it works. */
  failure: ((to: string) => string | null) | null;
};

const SEND_MAIL = "https://www.googleapis.com/auth/script.send_mail";
/** What Google allows: 250 characters of a subject, 200 kB of a body, each in UTF-8. */
const LARGEST_SUBJECT = 250;
const LARGEST_BODY = 200 * 1024;

/** `MailApp`, whose mails stay here to be looked at. */
export function newMailApp(rights: Rights): InMemoryMail {
  const sendEmail = ({ to, subject = "", body = "", htmlBody = "" }: Record<string, string | undefined>) => {
    rights.require(SEND_MAIL, "MailApp.sendEmail");
    if (to === undefined || to.trim() === "") throw new Error("Failed to send email: no recipient");
    if (!/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(to)) throw new Error(`Invalid email: ${to}`);
    if (subject.length > LARGEST_SUBJECT) throw new Error("Argument too large: subject");
    if (Buffer.byteLength(body) > LARGEST_BODY || Buffer.byteLength(htmlBody) > LARGEST_BODY)
      throw new Error("Argument too large: body");
    const failure = mail.failure?.(to) ?? null;
    if (failure !== null) throw new Error(failure);
    if (mail.quota < 1) throw new Error("Service invoked too many times for one day: email.");
    mail.quota -= 1;
    const sent = { to, subject, body, htmlBody };
    mail.sent.push(sent);
    mail.onSent(sent);
  };
  const mail: InMemoryMail = {
    sent: [],
    quota: 100,
    onSent: () => {},
    failure: null,
    service: strictStandIn<GoogleAppsScript.Mail.MailApp>("MailApp", {
      getRemainingDailyQuota: () => {
        rights.require(SEND_MAIL, "MailApp.getRemainingDailyQuota");
        return mail.quota;
      },
      sendEmail: ((...args: readonly unknown[]) => {
        if (args.length !== 1) throw new Error("MailApp.sendEmail is modelled with one message only");
        sendEmail(args[0] as Record<string, string | undefined>);
      }) as GoogleAppsScript.Mail.MailApp["sendEmail"],
    }),
  };
  return mail;
}
