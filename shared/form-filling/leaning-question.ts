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
  "номер|№|=дата|=дату|ссылк|=url|реквизит|должност|телефон|=тел|email|почт|=фио|сокращен|кратк|наличи|описани|=суть|=сути|назван|наименован";
/** Words that point back or ask; any other noun («почта организации») says whose it is. */
const POINTING =
  "=его|=ее|=их|=нее|=него|=них|=ней|=нем|=им|=этот|=этого|=этой|=него|=на|=от|=о|=об|=к|=и|=или|=с|=по|=укажите|=введите|=впишите|=вставьте|=приведите|=приложите|=напишите|=дайте|=пожалуйста|=какой|=какая|=каков|=какова|=полностью|=активная|=прямая|=также";
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

function attributeOf(question: Question, [previous, ...further]: readonly Asked[]): Support | null {
  if (previous === undefined || previous.field === null) return null;
  const topic = topicOf(previous.field);
  if (topic === null) return null;
  const said = readable(question.text).replace(IF_SO, "").replace(FROM_DAY, "");
  const { words } = readText(said);
  if (!words.every((word) => isOfStem(word, POINTING) || isOfStem(word, ATTRIBUTES))) return null;
  if (!words.some((word) => isOfStem(word, ATTRIBUTES))) return null;
  const known = [previous, ...further].map(({ field }) => field);
  return {
    question: { ...question, text: said, section: [...question.section, topic.heading] },
    topic: topic.heading,
    accepts: (field) => topicOf(field)?.heading === topic.heading && !known.includes(field),
  };
}

/** «Из них педагогов» right after the whole, or after other parts of all mentors or of all mentees. */
function partOf(question: Question, before: readonly Asked[]): Support | null {
  const at = before.findIndex(({ question: { text } }) => !isPart(text));
  const whole = before[at];
  if (whole === undefined || whole.field === null) return null;
  const people = /^(?:mentors|mentees)\.(?=total$)/.exec(whole.field)?.[0];
  if (at > 0 && people === undefined) return null;
  const known = before.map(({ field }) => field);
  return {
    question: { ...question, section: [...question.section, whole.question.text] },
    topic: whole.question.text,
    accepts: (field) => !known.includes(field) && (people === undefined || field.startsWith(people)),
  };
}

type Topic = { readonly heading: string };

/** What a field is of, as a heading would say it; null where its neighbours may be of anything. */
function topicOf(field: FieldKey): Topic | null {
  const [group, part] = field.split(".") as [string, string];
  switch (group) {
    case "documents":
      return { heading: documentPhrase(part as Parameters<typeof documentPhrase>[0]) };
    case "curator":
      return part.startsWith("order") ? { heading: documentPhrase("curator") } : { heading: "Куратор" };
    case "head":
      return { heading: "Руководитель организации" };
    case "practices":
      return part === "best" ? { heading: "Лучшая практика" } : null;
    case "organisation":
      if (part === "hasMentoringPage" || part === "mentoringPage")
        return { heading: "Раздел «Наставничество» на сайте" };
      return part === "fullName" || part === "shortName" ? { heading: "Наименование организации" } : null;
    default:
      return null;
  }
}
