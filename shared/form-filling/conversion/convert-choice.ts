import { dateParts, type ISODate, parseISODate } from "../../calendar/iso-date.ts";
import type { ReportValue } from "../../report/report.ts";
import type { FieldKind } from "../../report/report-fields.ts";
import type { Question } from "../question.ts";
import { asksYearOnly, dateInWords, wholeDateRemark } from "./asked-date.ts";
import { placesHolding } from "./band.ts";
import { type Conversion, done, refuse } from "./conversion.ts";
import { dateSpellings } from "./convert-date.ts";
import { wordsOfValue } from "./convert-text.ts";
import { placesOfWords } from "./option-words.ts";
import { organisationName } from "./organisation-name.ts";
import {
  nearestOrganisations,
  type OwnOrganisation,
  organisationNamed,
  organisationPlaces,
} from "./organisation-option.ts";
import { placesSaying, saysYes } from "./yes-or-no.ts";

/** The one option that says the value; two that do, or none, are left to the person. */
export function toOption(
  value: ReportValue,
  kind: FieldKind,
  { options, text, listedWhenOpened }: Question,
  own: OwnOrganisation | null,
): Conversion {
  const shown = wordsOfValue(value, kind);
  if (listedWhenOpened === true && options.length === 0) return toWords([shown]);
  const labels = options.map(({ label }) => label);
  const { places, remark } = saying(value, kind, labels, text, own);
  const [hit, another] = places.map((place) => options[place]!);
  if (hit === undefined) {
    const near = own === null ? [] : nearestOrganisations(own, labels);
    const offered = near.length === 0 ? "" : ` Ближайшие: ${quoted(near)}.`;
    return refuse(`В списке нет варианта «${shown}».${offered} Выберите сами.`);
  }
  if (another !== undefined) {
    const all = quoted(places.map((place) => labels[place]!));
    return refuse(`К значению «${shown}» подходит несколько вариантов: ${all}. Выберите сами.`);
  }
  return done({ kind: "options", values: [hit.value] }, hit.label, remark);
}

/** The places of the options that say a value, and what the person should look at. */
type Saying = { readonly places: readonly number[]; readonly remark: string };

function saying(
  value: ReportValue,
  kind: FieldKind,
  labels: readonly string[],
  question: string,
  own: OwnOrganisation | null,
): Saying {
  if (typeof value === "boolean") return { places: placesSaying(value, labels, question), remark: "" };
  if (typeof value === "number") return { places: placesHolding(value, labels, question), remark: "" };
  const date = kind === "date" && typeof value === "string" ? parseISODate(value) : null;
  if (date !== null) return sayingDate(date, labels, question);
  const places = placesOfWords(wordsOfValue(value, kind), labels);
  return places.length === 0 && own !== null ? sayingOrganisation(own, labels) : { places, remark: "" };
}

function sayingDate(date: ISODate, labels: readonly string[], question: string): Saying {
  const [inWords, { year }] = [dateInWords(date), dateParts(date)];
  const asksYear = asksYearOnly({ text: question });
  const spellings = asksYear
    ? [`${year}`, `${year} год`, `${year} г.`]
    : [...dateSpellings(date), inWords, `${inWords} г.`, `${inWords} года`];
  const places = new Set(spellings.flatMap((each) => placesOfWords(each, labels)));
  return { places: [...places], remark: asksYear ? wholeDateRemark(date) : "" };
}

/** An organisation with its legal form, by the name alone: nothing else is known of it while a list is open. */
function placesOfName(words: string, labels: readonly string[]): readonly number[] {
  if (organisationName(words).form === "") return [];
  const found = organisationPlaces(organisationNamed(words), labels);
  return found.filter(({ sure }) => sure).map(({ place }) => place);
}

function sayingOrganisation(own: OwnOrganisation, labels: readonly string[]): Saying {
  const found = organisationPlaces(own, labels);
  return {
    places: found.map(({ place }) => place),
    remark: found.every(({ sure }) => sure) ? "" : "Название в списке записано короче или полнее: проверьте.",
  };
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `«${label}»`).join(", ");
}

/** Every word of a list by its option; one that has none refuses them all, since half an answer is a wrong one. */
export function toOptions(
  value: ReportValue,
  kind: FieldKind,
  question: Question,
  own: OwnOrganisation | null,
): Conversion {
  if (typeof value !== "object") return toOption(value, kind, question, own);
  const { options, listedWhenOpened } = question;
  if (listedWhenOpened === true && options.length === 0) return toWords(value);
  const labels = options.map(({ label }) => label);
  const hits = value.map((word) => placesOfWords(word, labels));
  const missing = value.filter((_, index) => hits[index]!.length !== 1);
  if (missing.length > 0) return refuse(`В списке нет вариантов: ${missing.join("; ")}. Выберите сами.`);
  const found = [...new Set(hits.flat())].map((place) => options[place]!);
  if (found.length === 0) return refuse("Значение пусто.");
  return done(
    { kind: "options", values: found.map((hit) => hit.value) },
    found.map((hit) => hit.label).join("; "),
  );
}

/** Words to look for in a list that is not open yet; `optionSaying` finds the option then. */
function toWords(words: readonly string[]): Conversion {
  const said = words.filter((word) => word.trim() !== "");
  if (said.length === 0) return refuse("Значение пусто.");
  return done({ kind: "options", values: said }, said.join("; "));
}

/**
 * The one label of a list that says the words, or null where none or several do.
 * @example optionSaying("ОО", ["Детский сад", "Школа"], "Тип организации") // "Школа"
 */
export function optionSaying(words: string, labels: readonly string[], question: string): string | null {
  if (labels.includes(words)) return words;
  const yes = saysYes(words, "");
  const number = /^\d+(?:,\d+)?$/.test(words) ? Number(words.replace(",", ".")) : null;
  const hits = new Set([
    ...placesOfWords(words, labels),
    ...(yes === null ? [] : placesSaying(yes, labels, question)),
    ...(number === null ? [] : placesHolding(number, labels, question)),
  ]);
  const named = hits.size === 0 ? placesOfName(words, labels) : [...hits];
  return named.length === 1 ? labels[named[0]!]! : null;
}
