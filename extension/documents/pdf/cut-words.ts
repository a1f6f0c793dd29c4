/** Beginnings that only the rest of a word has: «персонализи» + «рованной», «обще» + «ственных». */
const restStarts =
  /^(ь|ъ|ы|й|ванн|вани|рован|ирован|рующ|ованн|ующ|ющ|нны|нно|нност|ност|стве|ствен|ческ|тельн|енн|ённ|онн|ионн|ционн|льн|вши|ратор|ци[яию]|ни[яию]|ти[яию]|ки[йхм])/;

/** Short endings that are no words of their own; «база», «план» and the like are. */
const restWhole =
  /^(а|я|е|ы|у|ю|ия|ие|ии|ию|ий|ый|ая|яя|ое|ые|ой|ою|ом|ем|их|ых|ым|им|ими|ыми|ми|ами|ями|ов|ев|ей|ам|ям|ах|ях|ть|ся|сь|ва|ве|ву|во|ны|ный|ная|ное|ные|ной|ных|ном|ному|ного|ка|ки|ку|ков|ла|ло|ли|та|ты|тов|тор|ств|ства|ство|ству|ский|ская|ские|ских|ского|ого|его|ому|ему|ней|щих|щий|щие|ппы|ппа|ние|ния|нию|нии|ти|тие|ор|ора|ших|шие|тся|ется|ится|ному|тельно|ной|ать|ить|ять|ее|ые)$/;

/** Ends that no whole word has: «наставническ», «администрац». */
const headOnly = /(еск|ств|[^аеёиоуыэюя]нн|льн|тельн|ци|ени|ани|ц|щ|щи|ирова|изи|ниче)$/;

/**
 * Whether the tail is no word of its own: it has no vowel (or is one before a comma), or only together with the head it is a word of the document.
 * @param tail the first word below, as printed
 */
export function isCutForCertain(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  if (words.has(head + rest) && !words.has(head) && head.length + rest.length > 5) return true;
  if (head.length < 4) return false;
  if (/[аеёиоуыэюя]/.test(rest)) return /^[аиоуыя][,.;:)]/.test(tail);
  // «кл. руководитель», «гг.» are words with a dot; «с», «к» and «в» need none.
  return !/^[вксбж]$/.test(rest) && !(rest.length > 1 && tail.startsWith(`${rest}.`));
}

/** Whether the tail looks like the rest of the head, in a document that cuts words. */
export function isCutPerhaps(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const rest = lettersOf(tail)[0] ?? "";
  if (head.length < 4 || words.has(head) || (words.has(rest) && rest.length > 2)) return false;
  return headOnly.test(head) || restStarts.test(rest) || restWhole.test(rest);
}

/** The words in a piece of text, in lower case, without the marks around them. */
export function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[а-яё]+(?:-[а-яё]+)*/g) ?? [];
}
