import type { ReadText } from "./read-text.ts";
import { isNeutral } from "./understood.ts";
import { isOfStem, type Word } from "./words.ts";

/** Particulars of a paper that a row of a table is asked for, a column each. */
const PARTICULARS = "номер|№|=дата|=даты|=дату|ссылк|=url|реквизит|=скан|=облако";
/** What may stand beside a particular: «Дата документа», «Ссылка на размещение». */
const BESIDE =
  "размещ|опубликован|=документа|=документ|=акта|утвержд|=издания|приняти|=подписания|=копию|=копия|=файл|=текст|=полный|активн|=прямая|=рабочая";
const PRESENCE =
  "наличи|имеется|=есть|=издан|=издано|=издана|=принят|=принято|=принята|=утвержден|=утверждено|=утверждена|=разработан|=разработано|=разработана|=готово|=готов|=готова";
/** What a column of marks is called; whether there is the paper is asked all the same. */
const MARKS = "выполнен|исполнен|=отметка|=ответ|=да|=нет|подтвержда|=статус";
/** Papers, and the page of the site, as the head of a row names them at its beginning. One programme is a paper; «Программы» are counted. */
const PAPER =
  /^(?:наличи[а-я]+ )?(?:[а-я]+(?:[ая]я|[ое]й|[ыо]й|[ое]е|[ое]го|н[оаы]?) )?"?(?:приказ[аоу]?м?|распоряжени[еяю]|положени[еяю]|раздел[а]?(?=.*наставничеств)|дорожн[а-я]+ карт[аыу]|программ[аыу] наставничества)(?![а-я])/;

/**
 * The row and the column of a table of papers, read as one question: «Положение о наставничестве» × «Дата». Null where the row is no
 * paper or the column no particular of one.
 */
export function paperPart(row: ReadText, column: ReadText, implied: readonly Word[]): ReadText | null {
  if (!PAPER.test(row.spelling)) return null;
  const { words } = column;
  const isParticular = (word: Word) => isOfStem(word, PARTICULARS);
  const isMark = (word: Word) => isOfStem(word, MARKS);
  if (
    !words.every(
      (word) =>
        isNeutral(word) ||
        isParticular(word) ||
        isMark(word) ||
        isOfStem(word, PRESENCE) ||
        isOfStem(word, BESIDE),
    )
  )
    return null;
  const asksForPresence = implied.includes("имеется");
  if (!words.some((word) => isParticular(word) || isOfStem(word, PRESENCE)) && !asksForPresence) return null;
  const isAsked = asksForPresence ? () => true : (word: Word) => !isOfStem(word, PRESENCE);
  const kept = words.filter((word) => !isMark(word));
  return {
    words: [...row.words.filter(isAsked), ...kept],
    forms: row.forms,
    bracketed: new Set([...row.bracketed, ...column.bracketed]),
    spelling: `${row.spelling} ${column.spelling}`,
  };
}
