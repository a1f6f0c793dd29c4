/** Beginnings that only the rest of a word has: «персонализи» + «рованной», «обще» + «ственных». */
const restStarts =
  /^(ь|ъ|ы|й|ванн|вани|рован|ирован|рующ|ованн|ующ|ющ|нны|нно|нност|ност|стве|ствен|ческ|тельн|енн|ённ|онн|ионн|ционн|льн|вши|ратор|ци[яию]|ни[яию]|ти[яию]|ки[йхм])/;

/** Endings that are no words of their own, whatever stands before: «Ответствен» + «ный», «Мероприят» + «ие». */
const endingOnly =
  /^(ми|и[еяюй]|[ыа]я|ый|о[ею]|ые|ых|ым|ыми|[аея]ми|ов|ев|ам|ям|ях|ть|ться|тся|[еи]тся|ному?|ного|ной|ный|ная|ное|ные|ных|ным|ными|ни[еяю]|нием|[оа]в?ани[еяю]|ени[еяю]|тие|тия|ост[ьи]|ностью?|ност[ьи]|ств[оау]?|ци[яюи]|ций|тел[ьяюи]|телей|ск(ий|ая|ое|ие|их|ого|ой)|ческ(ий|ая|ое|ие|их|ого|ой)|тельн(ый|ая|ое|ые|ых|ого|ой)|ленн?(ый|ая|ое|ые|ых|ого|ой)|ющи[йех]|вши[йех])$/;

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
  if (words.has(head + rest) && !words.has(head) && head.length + rest.length > 5) return true;
  // No Russian word begins with such a pair: «гру» + «ппы», «информацио» + «нная».
  if (rest.length > 2 && /^([бгдклмнпрт])\1/.test(rest)) return true;
  if (head.length < 4) return false;
  if (endingOnly.test(rest) || /^[еыэюё]$/.test(rest)) return !words.has(rest);
  if (headOnly.test(head) && (endingPerhaps.test(rest) || rest.length === 1)) return true;
  if (/[аеёиоуыэюя]/.test(rest)) return /^[аиоуыя][,.;:)]/.test(tail);
  // «кл. руководитель», «гг.» are words with a dot; «с», «к» and «в» need none.
  return !/^[вксбж]$/.test(rest) && !(rest.length > 1 && tail.startsWith(`${rest}.`));
}

/** Whether the tail looks like the rest of the head, in a document that cuts words. */
export function isCutPerhaps(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  if (head.length < 4 || words.has(head) || (words.has(rest) && rest.length > 2)) return false;
  return headOnly.test(head) || restStarts.test(rest) || endingPerhaps.test(rest);
}

/** The words in a piece of text, in lower case, without the marks around them. */
export function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[а-яё]+(?:-[а-яё]+)*/g) ?? [];
}
