import { plural } from "../../../shared/text/plural.ts";
import type { Sent } from "./send-mails.ts";

/** «Напоминания: отправлено 2 письма. Ещё 3 письма уйдут при следующем запуске.» */
export function runInWords({ sent, left, troubles }: Sent): string {
  const count = (number: number) => `${number} ${plural(number, ["письмо", "письма", "писем"])}`;
  return [
    sent.length === 0 ? "Писем не отправлено." : `Отправлено: ${count(sent.length)}.`,
    ...(left === 0
      ? []
      : [`Ещё ${count(left)} ${plural(left, ["уйдёт", "уйдут", "уйдут"])} при следующем запуске.`]),
    ...troubles,
  ].join(" ");
}

const ADDRESS = /[^\s@«»]+@[^\s@«»]+\.[\p{L}\d-]+/gu;

/** The journal names no address: it is read by more people than mails are sent to. */
export function withoutAddresses(what: string): string {
  return what.replace(ADDRESS, "адресат");
}
