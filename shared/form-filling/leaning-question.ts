import type { FieldKey } from "../report/report-fields.ts";
import type { Question } from "./question.ts";
import { readText } from "./read-text.ts";
import { documentPhrase } from "./wordings/document-wordings.ts";
import { isOfStem, isPart, readable } from "./words.ts";

/** A question further up the page, with what it was recognised as. */
export type Asked = { readonly question: Question; readonly field: FieldKey | null };

/** How a question reads with what the ones before it said. */
export type Support = {
  readonly question: Question;
  /** What was said before, as a heading. */
  readonly topic: string;
  /** Whether a field is one of what was spoken of. */
  readonly accepts: (field: FieldKey) => boolean;
};

/** What a person or a paper has, and may be asked for without naming it again. */
const ATTRIBUTES =
  "номер|№|=работаете|=писать|=звонить|=позвонить|=дата|=дату|ссылк|=url|реквизит|должност|телефон|=тел|email|почт|=фио|сокращен|кратк|наличи|описани|=суть|=сути|назван|наименован|адрес";
/** Words that point back or ask; any other noun («почта организации») says whose it is. */
const POINTING =
  "=его|=ее|=их|=нее|=него|=них|=ней|=нем|=им|=этот|=этого|=этой|=него|=на|=от|=о|=об|=к|=и|=или|=с|=по|=укажите|=введите|=впишите|=вставьте|=приведите|=приложите|=напишите|=дайте|=пожалуйста|=какой|=какая|=каков|=какова|=полностью|=активная|=прямая|=также";
/** Whoever was asked for by «вы» may be asked on by «вы». */
const TO_YOU =
  "=вам|=вас|=вы|=ваш|=ваша|=вашей|=куда|=кем|=а|=писать|=написать|=присылать|=звонить|=позвонить|=работаете|=каким|=какому|=назначили|=назначен|=назначены|=числа|=какого|=школе|=своей|=вашей|приказ";
const isToldToYou = ({ text }: Question) => /(?<![а-яё])(?:вы|вас|вам|ваш[а-яё]*)(?![а-яё])/i.test(text);
const IF_SO =
  /^(?:если|при|в случае)(?: (?:да|есть|имеется|наличии|положительн[а-я]+ ответ[а-я]*|такого|такой))+[, :.-]*/;
const FROM_DAY = /^от ?(?=\(?дат)/;

/**
 * What a question that names nothing itself leans on, or null. Only the question right before it in the same section counts, and only
 * for what was not asked of the same paper or person yet: a second «ФИО» is of somebody else.
 */
export function leaning(question: Question, before: readonly Asked[]): Support | null {
  const same = inSection(question, before);
  return isPart(question.text) ? partOf(question, same) : attributeOf(question, same);
}

/** Nobody takes up what was said more questions ago; tables of thousands of rows stand under one heading. */
const FARTHEST = 40;

/** The questions right before this one under the same headings, nearest first. */
function inSection({ section }: Question, before: readonly Asked[]): readonly Asked[] {
  const path = section.join("\n");
  const same: Asked[] = [];
  for (let at = before.length - 1; at >= 0 && same.length < FARTHEST; at--) {
    const asked = before[at]!;
    if (asked.question.section.join("\n") !== path) break;
    same.push(asked);
  }
  return same;
}

/** «2.1.», «2.1» and no date. */
const ROW_NUMBER = /^\s*(?:(?:стр|п)\.?\s*|строка\s+)?(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=\D)/;

/** «Из строки 01 – обучающиеся» says itself of which row it is a part. */
const PART_OF_ROW = /из (?:строк[иа]|стр\.?|пункта|п\.) ?№? ?(\d{1,2}(?:\.\d{1,2}){0,4})/i;

/** The questions of the same section whose row numbers are above, outermost first: «2.» and «2.2.» for «2.2.1.». */
export function wholesByNumber(question: Question, before: readonly Asked[]): readonly Asked[] {
  const above =
    PART_OF_ROW.exec(question.text)?.[1] ?? ROW_NUMBER.exec(question.text)?.[1]?.replace(/\.?\d+$/, "");
  if (!above) return [];
  const whole = inSection(question, before).find(
    (asked) => ROW_NUMBER.exec(asked.question.text)?.[1] === above,
  );
  return whole === undefined ? [] : [...wholesByNumber(whole.question, before), whole];
}

function attributeOf(question: Question, [previous, ...further]: readonly Asked[]): Support | null {
  if (previous === undefined || previous.field === null) return null;
  const topic = topicOf(previous.field);
  if (topic === null) return null;
  const said = readable(question.text).replace(IF_SO, "").replace(FROM_DAY, "");
  const { words } = readText(said);
  const attributes = topic.attributes ?? ATTRIBUTES;
  const allowed = [POINTING, attributes, topic.noun, isToldToYou(previous.question) ? TO_YOU : topic.noun];
  if (!words.every((word) => allowed.some((stems) => isOfStem(word, stems)))) return null;
  if (!words.some((word) => isOfStem(word, attributes))) return null;
  const known = [previous, ...further].map(({ field }) => field);
  return {
    question: { ...question, text: said, section: [...question.section, topic.heading] },
    topic: topic.heading,
    accepts: (field) => topicOf(field)?.heading === topic.heading && !known.includes(field),
  };
}

const PEOPLE = /^(?:mentors|mentees)\./;
/** Wholes with more than one part in the report. */
const FAMILIES =
  /^(?:(?:mentors|mentees)\.(?=total$)|staff\.(?=teachers$)|programmes\.(?=developed$)|roadmap\.(?=activities$))/;

/** «Из них педагогов» right after the whole, or after other parts of the same whole. */
function partOf(question: Question, before: readonly Asked[]): Support | null {
  const at = before.findIndex(({ question: { text } }) => !isPart(text));
  const whole = before[at];
  if (whole === undefined || whole.field === null) return null;
  const family = FAMILIES.exec(whole.field)?.[0];
  if (at > 0 && family === undefined) return null;
  // «Из них женщин» between: what follows may be a part of those
  const isOfFamily = ({ field }: Asked) => field?.startsWith(family ?? "") ?? false;
  if (at > 0 && !PEOPLE.test(whole.field) && !before.slice(0, at).every(isOfFamily)) return null;
  const known = before.map(({ field }) => field);
  return {
    question: { ...question, section: [...question.section, whole.question.text] },
    topic: whole.question.text,
    accepts: (field) => !known.includes(field) && (family === undefined || field.startsWith(family)),
  };
}

type Topic = {
  readonly heading: string;
  /** What it is called when it is named again: «ссылка на положение», «адрес раздела». */
  readonly noun: string;
  /** What may be asked of it, where not a number, a date and the like. */
  readonly attributes?: string;
};

const NO_NOUN = "=";
/** What is done with the activities of a roadmap. */
const PROGRESS = "просроч|выполнен|исполнен|процент|%";

/** What a field is of, as a heading would say it; null where its neighbours may be of anything. */
function topicOf(field: FieldKey): Topic | null {
  const [group, part] = field.split(".") as [string, string];
  switch (group) {
    case "documents":
      return paper(part as Parameters<typeof documentPhrase>[0]);
    case "curator":
      return part.startsWith("order")
        ? paper("curator")
        : {
            heading: "Куратор",
            noun: "приказ|=назначении|=работы|=основная|=ответственный|=занимает|=какую",
          };
    case "head":
      return { heading: "Руководитель организации", noun: "=должностного|=служебной|=указанного" };
    case "practices":
      return part === "best" ? { heading: "Лучшая практика", noun: "практик" } : null;
    case "roadmap":
      return {
        heading: "Мероприятия дорожной карты",
        noun: "мероприят|=сколько|количеств",
        attributes: PROGRESS,
      };
    case "partners":
      return part === "total"
        ? {
            heading: "Социальные партнёры",
            noun: "партнер|=них|=которыми|=сколькими|=со",
            attributes: "договор|соглашен|заключ|подписан",
          }
        : null;
    case "organisation":
      if (part === "hasMentoringPage" || part === "mentoringPage")
        return { heading: "Раздел «Наставничество» на сайте", noun: "раздел|страниц" };
      return part === "fullName" || part === "shortName"
        ? { heading: "Наименование организации", noun: NO_NOUN }
        : null;
    default:
      return null;
  }
}

function paper(kind: Parameters<typeof documentPhrase>[0]): Topic {
  const heading = documentPhrase(kind);
  return { heading, noun: heading.startsWith("дорожн") ? "дорожн|карт" : heading.slice(0, 6) };
}
