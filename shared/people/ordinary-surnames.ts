import { keyOf } from "./name-forms.ts";

/** Endings that words of the language seldom have and surnames nearly always: «Примеров», «Тестина», «Выдуманский», «Примеренко». */
const SURNAME = /(?:[ое]в|[иы]н)а?$|[сц]к(?:ий|ая)$|(?:енко|чук|щук|нюк|янц?|швили|дзе|[ое]вич)$/;
/** «Лев», «сын», «один» end so too. */
const SHORTEST = 5;

/** Adjectives that end like surnames, without their endings: «Городской», «Русская» are people, «городской», «русская» are not. */
const ADJECTIVES = [
  "детск",
  "городск",
  "сельск",
  "морск",
  "донск",
  "женск",
  "мужск",
  "русск",
  "российск",
  "советск",
  "английск",
  "немецк",
  "французск",
  "татарск",
  "московск",
  "ленинск",
  "сибирск",
  "уральск",
  "майск",
  "первомайск",
  "октябрьск",
] as const;
const ADJECTIVE = /ическ(?:ий|ая)$/;

/** What schools write in plans and reports, and what is a surname in capitals: «банк образцов», «нет причин», «пять часов». */
const WORDS = [
  "актов",
  "барьеров",
  "вопросов",
  "выводов",
  "выпускников",
  "голова",
  "голосов",
  "городов",
  "готова",
  "дневников",
  "документов",
  "домов",
  "журналов",
  "запросов",
  "интересов",
  "итогов",
  "кадров",
  "картин",
  "картина",
  "картины",
  "классов",
  "кружков",
  "кураторов",
  "курсов",
  "листов",
  "мастеров",
  "машина",
  "методов",
  "навыков",
  "наставников",
  "новичков",
  "образцов",
  "основа",
  "ответов",
  "отчетов",
  "партнеров",
  "педагогов",
  "планов",
  "подростков",
  "половина",
  "половины",
  "праздников",
  "приказов",
  "примеров",
  "причин",
  "причина",
  "причины",
  "проектов",
  "протоколов",
  "психологов",
  "работников",
  "районов",
  "результатов",
  "ресурсов",
  "рисков",
  "рисунков",
  "садов",
  "слова",
  "снова",
  "советов",
  "сроков",
  "столов",
  "студентов",
  "талантов",
  "танцев",
  "трудов",
  "уроков",
  "успехов",
  "участников",
  "учеников",
  "часов",
  "шагов",
  "школьников",
  "экспертов",
  "этапов",
] as const;

const words: ReadonlySet<string> = new Set(WORDS);
const adjectives: ReadonlySet<string> = new Set(ADJECTIVES);

/**
 * Whether a surname is known for one even in small letters and alone («скрытов опоздал»): most are, by their endings. «Мороз», «Белая»,
 * «Городской» are not: in small letters they are people only beside a first name or an initial, or alone in a cell.
 */
export function isTellingSurname(surname: string): boolean {
  const key = keyOf(surname);
  return (
    key.length >= SHORTEST &&
    SURNAME.test(key) &&
    !ADJECTIVE.test(key) &&
    !adjectives.has(key.replace(/(?:ий|ая)$/, ""))
  );
}

/** Whether a word in small letters, folded by `normalise`, is one of the language however like a surname: «несколько примеров». */
export function isOrdinaryWord(word: string): boolean {
  return words.has(word);
}
