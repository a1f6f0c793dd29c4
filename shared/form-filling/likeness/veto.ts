import { type FieldKey, reportField } from "../../report/report-fields.ts";
import { changingStems, negatingStems, PLAN_WORDS, SHARE_WORDS } from "../changing-words.ts";
import { isNumberField } from "../field-number.ts";
import type { Question } from "../question.ts";
import { readQuestion } from "../read-question.ts";
import { isOfAny, knownTo } from "../understood.ts";
import { isOfWholeSchool } from "../whole-school.ts";
import { isOfStem, isPart, readable, type Word } from "../words.ts";
import { wordingsOf } from "./closest-wording.ts";
import type { FormGuesses } from "./grounds-around.ts";
import type { Guess } from "./guesses.ts";
import { narrowingWords } from "./narrowing-words.ts";
import type { Ranked } from "./rank-fields.ts";

/** Over a column these make other numbers of those below, whatever they resemble: a plan, another time, a sex, another place. */
const OTHER_NUMBERS: readonly string[] = [
  PLAN_WORDS,
  "прошл|прошедш|предыдущ|предшеств|минувш|прирост|женщин|мужчин|женск|мужск|девоч|девуш|мальчик|юнош|пенси",
  "отмен|отложен|заявк|филиал|сельск|квартал|полугоди",
];
/** What these fields are of is said by a negation or by a time: «не сделано в срок», «до начала». */
const SAYS_SO: readonly (readonly [field: RegExp, stems: readonly string[]])[] = [
  [/^(?:roadmap\.overdue|pairings\.terminated|consents\.missing|staff\.newcomers)$/, ["=не|=без"]],
  [/^satisfaction\..*Before$/, ["=начала|=начале|=начало"]],
  // satisfaction is an average of all answers
  [/^satisfaction\./, ["средн"]],
];
const DEGREE = "=степень|=степени";
/** «Действует до», «Дата окончания»: another day of the paper than the one it was signed. */
const OTHER_DAY = "=до|истеч|истека|окончан|=действует";
/** «Адрес электронной почты ОО» is nobody's own. */
const CONTACT = /^(?:head|curator)\.(?:email|phone)$/;
const ORGANISATION = "организац|учрежден|=оо|=оу|=доу|школ|=сад|=сада|колледж|техникум|приемн";
const PERSON = "руковод|директор|заведующ|начальник|куратор|ответствен|координатор";
const PAIRS = "=пара|=пары|=пар";
const ROLE = "наставник|наставляем|подопечн";
/** A field must speak louder than all others together. */
const MOST_OF_FIELDS = 0.5;
/** Nor is a field told where this much speaks for none. */
const NOBODY = 0.9;

/**
 * Whether something in the question or above it forbids to answer it by likeness, whatever it resembles: another time, a plan, a part
 * by sex, a negation, a narrowing word that no wording of the field has; or where no field is clearly likeliest.
 */
export function isVetoed(question: Question, ranked: Ranked, strange: readonly Word[]): boolean {
  const best = ranked.fields[0];
  if (best === undefined || ranked.none >= NOBODY) return true;
  if (best.share < MOST_OF_FIELDS * (1 - ranked.none)) return true;
  return isOtherQuestion(question, best.field, strange);
}

function isOtherQuestion(question: Question, field: FieldKey, strange: readonly Word[]): boolean {
  const { kind } = reportField(field);
  // What a row of a table asks is asked of one of many; boxes are ticked one by one.
  if (question.row !== undefined || (question.kind === "check-group" && kind !== "list")) return true;
  const { own, headings, help, asksTwice } = readQuestion(question);
  if (asksTwice) return true;
  const texts = [own, ...headings, help];
  // «Степень удовлетворённости» without per cent may be «высокая».
  if (
    field.startsWith("satisfaction.") &&
    own.words.some((word) => isOfStem(word, DEGREE)) &&
    !texts.some(({ words }) => words.some((word) => isOfStem(word, SHARE_WORDS)))
  )
    return true;
  // Whoever ticks a consent is the person.
  if (kind === "yes-no" && own.words.some((word) => isOfStem(word, "соглас"))) return true;
  const known = wordingsOf(field).map(knownTo);
  const isItsOwn = (word: Word) => SAYS_SO.some(([of, own]) => of.test(field) && isOfAny(word, own));
  const isOther = (word: Word, stems: readonly string[]) =>
    isOfAny(word, stems) && !known.some((knows) => knows(word)) && !isItsOwn(word);
  if (own.words.some((word) => isOther(word, changingStems))) return true;
  // A hint may say what is not to be counted: «без завершённых».
  if (help.words.some((word) => isOther(word, OTHER_NUMBERS))) return true;
  if (strange.some((word) => isOfAny(word, narrowingWords))) return true;
  if (kind === "date" && own.words.some((word) => isOther(word, [OTHER_DAY]))) return true;
  const says = (stems: string) => own.words.some((word) => isOfStem(word, stems));
  // All the organisation has, whatever stands above: «Численность обучающихся организации» under «Кого сопровождаем».
  if (PEOPLE.test(field) && isOfWholeSchool(own.spelling) && !says(ROLE)) return true;
  if (PAPER.test(field) && namesOtherPaper(question.text)) return true;
  if (CONTACT.test(field) && says(ORGANISATION) && !says(PERSON)) return true;
  // «Студент школьнику» under «Работающие пары» counts no students.
  const countsPairs = headings[0]?.words.some((word) => isOfStem(word, PAIRS)) ?? false;
  if (PEOPLE.test(field) && countsPairs && !says(ROLE)) return true;
  if (!isNumberField(field)) return false;
  return (
    own.words.some((word) => isOther(word, negatingStems)) ||
    headings.some(({ words }) => words.some((word) => isOther(word, OTHER_NUMBERS)))
  );
}

const PAPER = /^(?:documents\.|curator\.order)/;
/** What a paper is about, up to five words: «положение о педагогическом совете». */
const ABOUT =
  /(?<![а-я])(?:положени|приказ|распоряжени|постановлени|программ|регламент)[а-я]*(?: \S+)? (?:о|об|обо) ((?:[а-я-]+ ?){1,5})/g;
const OF_MENTORING =
  /настав|внедр|реализ|целев|модел|закрепл|назнач|возлож|формиров|утв|введен|вводе|пар|пере?чн|дорожн|программ|курат|ответств|подопечн|шефств|старт|запуск|начал|создан|провед|цмн|работе|систем|^том|^его|^ее|^их|нем|ней|них|этом/;

/** A paper about something that mentoring knows no paper of. */
function namesOtherPaper(text: string): boolean {
  const topics = [...readable(text).matchAll(ABOUT)].map(([, topic]) => topic as string);
  return topics.length > 0 && topics.every((topic) => !OF_MENTORING.test(topic));
}

const PEOPLE = /^(mentors|mentees)\./;
/** How sure a guess must be to count as known. */
const KNOWN = 0.6;

/**
 * Whether «из них …» right after a whole of other people, or after a part of the whole that nobody knows, asks for what likeness cannot
 * tell: «из них женщин, из них молодых».
 */
export function isPartOfOthers({ guesses, paths }: FormGuesses, at: number, field: FieldKey): boolean {
  if (!isPart((guesses[at] as Guess).question.text)) return false;
  let isAfterUnknown = false;
  for (let place = at - 1; place >= 0 && paths[place] === paths[at]; place--) {
    const before = guesses[place] as Guess;
    if (!isPart(before.question.text)) {
      const whole = before.field === null ? undefined : PEOPLE.exec(before.field)?.[1];
      const part = PEOPLE.exec(field)?.[1];
      return whole === undefined ? isAfterUnknown : part !== undefined && part !== whole;
    }
    if (before.field === null || before.sureness < KNOWN) isAfterUnknown = true;
  }
  return false;
}
