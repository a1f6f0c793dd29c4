/** Beginnings that only the rest of a word has: «персонализи» + «рованной», «обще» + «ственных». */
const restStarts =
  /^(ь|ъ|ы|й|ванн|вани|рован|ирован|рующ|ованн|ующ|ющ|нны|нно|нност|ност|стве|ствен|ческ|тельн|енн|ённ|онн|ионн|ционн|льн|вши|ратор|ци[яию]|ни[яию]|ти[яию]|ки[йхм])/;

/** Endings that are no words of their own, whatever stands before: «Ответствен» + «ный», «Мероприят» + «ие». */
const endingOnly =
  /^(ми|и[еяюй]|[ыа]я|ый|о[ею]|ые|ых|ым|ыми|[аея]ми|ов|ев|ам|ям|ях|ть|ться|тся|[еи]тся|ному?|ного|ной|ный|ная|ное|ные|ных|ным|ными|ни[еяю]|нием|[оа]в?ани[еяю]|ени[еяю]|тие|тия|ост[ьи]|ностью?|ност[ьи]|ств[оау]?|ци[яюи]|ций|тел[ьяюи]|телей|ск(ий|ая|ое|ие|их|ого|ой)|ческ(ий|ая|ое|ие|их|ого|ой)|тельн(ый|ая|ое|ые|ых|ого|ой)|ленн?(ый|ая|ое|ые|ых|ого|ой)|ющи[йех]|вши[йех])$/;

/** More of them: what is left of participles, of nouns in -ние, -ка, -ство and -ость. */
const restOnly =
  /^((и?р?о?в)?[аяе]?нн(ый|ая|ое|ые|ых|ого|ой|ому|ым|ыми)|(и?р?о?в)?[ая]?ни[еяюй]м?|[джтчшщлв]ени[еяюй]м?|[ие]?ем(ый|ая|ое|ые|ых|ого|ому|ым)|м(ые|ых|ая|ого)|[аия]?вш(ая|ее|ие|их|его|ей)|т[вк][ауо]|вк[аиу]|сти|стью|ки[ех]|кая|альн(ый|ая|ое|ые|ых|ого|ой)|а?тел[ьяюи]|мыми|мост[ьи]|[лн]ями|(и|[иы]й|[ая]я|[иы]е|[иы]х)ся)$/;

/** All words of two letters that a plan may have: any other two letters are the rest of a word. */
export const twoLetterWords = new Set(
  "во да до ее её ей ею за же из им их ко ли мы на не ни но ну об он от по со та те то ту ты уж вы".split(
    " ",
  ),
);

/** Pronouns that only follow a preposition: below any other word they are its ending, «несовершеннолет» + «них». */
const afterPreposition = /^(них|ними?|ней|нем|нём|нее|неё)$/;
const longPrepositions = new Set(
  "перед между среди через после около против возле вокруг вместо кроме помимо благодаря согласно".split(" "),
);

/** Two letters that no word of a plan begins with, whatever stands above: «совершенноле» + «тних», «несовершеннол» + «етних». */
const noWordStarts =
  /^(й[^о]|[ьъы]|т[нм]|н[бвгдзкпстфхцчшщ]|р[бгдзклмнпсфхцчшщ]|л[вдзкмнпрстфхцчшщ]|е[нтч]|ю[щч]|щн|чн|цк|стн|[знлтсцдв]ирова|ональ|ельн(?!ик))/;

/** Ends that no whole word has, whatever stands below: «наставничес», «профессионал(ь)н», «педагогическог», «возможност». */
const headForCertain =
  /^.{3,}(чес|ческ|ниче|[лр]ьн|тельс|[аоеиё]нн|ирова|изиро|изи|онна|[нвлм]ост|[нк]ог|щег|шег|[лщжшчдвт]ени|вани|аци|енци|иро|ссио|[аеи]цион|[еи]мог|[бвгдмпт]л)$/;

/** Endings that may be short words too («их», «на», «ты»); «база», «план» and the like are none. */
const endingPerhaps =
  /^(а|я|е|ы|у|ю|ии|ой|ом|ем|их|им|ими|ся|сь|ва|ве|ву|во|ны|ка|ки|ку|ков|ла|ло|ли|та|ты|тов|тор|его|ему|ней|щих|щий|щие|ппы|ппа|нии|ти|ор|ора|ших|шие|тельно|ать|ить|ять|ее|ах|ей|ому|ого)$/;

/** Ends that no whole word has: «наставническ», «администрац». */
const headOnly = /(еск|ств|[^аеёиоуыэюя]нн|льн|тельн|тельна|ческа|онна|ци|ц|щ|щи|ирова|изи|ниче)$/;

/**
 * Whether the tail is no word of its own: an ending, it has no vowel (or is one before a comma), or only together with the head it is a word of the document.
 * @param tail the first word below, as printed
 */
export function isCutForCertain(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  const halves = [head, rest].filter((half) => words.has(half)).length;
  if (words.has(head + rest) && halves < 2 && head.length + rest.length > 5) return true;
  // No Russian word begins with such a pair: «гру» + «ппы», «информацио» + «нная».
  if (rest.length > 2 && (/^([бгдклмнпрт])\1/.test(rest) || noWordStarts.test(rest))) return true;
  if (head.length < 4) return false;
  if (endingOnly.test(rest) || restOnly.test(rest) || /^[еыэюёя]$/.test(rest)) return true;
  if (rest.length === 2 && !twoLetterWords.has(rest) && !tail.startsWith(`${rest}.`)) return true;
  if (afterPreposition.test(rest) && !longPrepositions.has(head)) return true;
  if (headForCertain.test(head) && !words.has(head)) return true;
  if (headOnly.test(head) && (endingPerhaps.test(rest) || rest.length === 1)) return true;
  // The conjunction stands behind a comma.
  if (rest === "а") return true;
  if (/[аеёиоуыэюя]/.test(rest)) return /^[аеиоуыя][-,.;:)]/.test(tail);
  // «кл. руководитель», «гг.» are words with a dot; «с», «к» and «в» need none.
  return (
    !/^[вксбж]$/.test(rest) && !tail.startsWith("г.") && !(rest.length > 1 && tail.startsWith(`${rest}.`))
  );
}

/**
 * Whether the letters on both sides of the line end stand together inside other words of the document: «образов» + «ательной» as
 * in «образование». Letters of two words hardly ever do.
 */
export function joinsAsInWords(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  if (head.length < 3 || rest === "" || (words.has(rest) && (words.has(head) || rest.length > 4)))
    return false;
  // «наставнической» / «деятельностью»: after a long word that is known no long rest is needed.
  if (words.has(head) && head.length > 4 && rest.length > 5) return false;
  const letters = rest.length === 1 ? `${head.slice(-3)}${rest}|` : head.slice(-2) + rest.slice(0, 2);
  return fourLettersOf(words).has(letters);
}

/** Four letters that stand together in the words; «|» closes the last ones of a word. Counted once for each set of words. */
function fourLettersOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = fourLetters.get(words);
  if (known) return known;
  const found = new Set<string>();
  for (const word of words) {
    for (let at = 0; at + 4 <= word.length; at++) found.add(word.slice(at, at + 4));
    if (word.length >= 4) found.add(`${word.slice(-4)}|`);
  }
  fourLetters.set(words, found);
  return found;
}
const fourLetters = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether the tail looks like the rest of the head, in a document that cuts words. */
export function isCutPerhaps(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  if (head.length < 4 || words.has(head) || (words.has(rest) && rest.length > 2)) return false;
  // «привлечения» + «их»: no ending that begins with a vowel follows another one but «и».
  if (/[аеёоуыэюя]$/.test(head) && /^[аеёоуыэюя]|^и[хм]/.test(rest)) return false;
  return headOnly.test(head) || restStarts.test(rest) || endingPerhaps.test(rest);
}

/** The words in a piece of text, in lower case, without the marks around them. */
export function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[а-яё]+(?:-[а-яё]+)*/g) ?? [];
}
