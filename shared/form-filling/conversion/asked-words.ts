import { comparisonKey } from "../../text/fold.ts";
import { plural } from "../../text/plural.ts";
import type { Question } from "../question.ts";

const BY_COMMA = /(?<!точк[а-я]* с )через запят/;
const BY_LINE = /(?:с|на) (?:новой|отдельной) строк|построчно/;
const LIMIT =
  /(?:не (?:более|больше|свыше)|до|максимум|максимально) (\d{1,2} \d{3}|\d{2,5})(?:-?ти)? ?(знак|символ|слов)/;

/**
 * Words of a list as one text, parted as the form asks; a mark that stands inside one of the words parts nothing.
 * @example joinedWords(["грамота", "премия"], { help: "Перечислите через запятую", … }) // "грамота, премия"
 */
export function joinedWords(words: readonly string[], { text, help, kind }: Question): string {
  const asked = comparisonKey(`${help} ${text}`);
  if (kind === "multiline" && BY_LINE.test(asked)) return words.join("\n");
  return BY_COMMA.test(asked) && !words.some((word) => word.includes(","))
    ? words.join(", ")
    : words.join("; ");
}

/** What to tell the person where the form's words limit the length and the answer is longer; "" where it is not. */
export function lengthRemark(answer: string, { text, help }: Question): string {
  const limit = LIMIT.exec(comparisonKey(`${help} ${text}`));
  if (limit === null) return "";
  const most = Number(limit[1]!.replace(" ", ""));
  const inWords = limit[2] === "слов";
  const length = inWords ? answer.split(/\s+/).filter((word) => word !== "").length : answer.length;
  const unit = inWords
    ? plural(most, ["слова", "слов", "слов"])
    : plural(most, ["знака", "знаков", "знаков"]);
  return length > most ? `Форма просит не больше ${most} ${unit}, а в ответе ${length}: сократите сами.` : "";
}
