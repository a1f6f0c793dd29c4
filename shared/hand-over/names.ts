import { goesByCodes } from "../participants/by-codes.ts";
import { codeKey, isCode } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { textOf, type Workbook } from "../workbook/read-workbook.ts";

/** How people are named outside the workbook. */
export type Names = {
  readonly byCodes: boolean;
  readonly mentor: (mention: string) => string;
  readonly mentee: (mention: string) => string;
  readonly anyone: (mention: string) => string;
};

/** In place of words of which nobody knows whether they are a name. */
const WITHOUT_CODE = "без кода";

/**
 * Names by «Режим имён» of «Паспорт»: full names, or codes only. By codes a mention that is no code («Иванов» typed into «Пары»)
 * becomes the code of that person, or «без кода»: a name never comes through.
 */
export function namesOf({ passport, tables }: Workbook): Names {
  const byCodes = goesByCodes({ passport });
  const people = (tab: "Наставники" | "Наставляемые") => {
    const known = new Map<string, { readonly code: string; readonly name: string }>();
    for (const row of tables[tab]) {
      const person = {
        code: textOf<"Наставники" | "Наставляемые">(row, "Код"),
        name: textOf<"Наставники" | "Наставляемые">(row, "ФИО"),
      };
      for (const key of [codeKey(person.code), comparisonKey(person.name)])
        if (key !== "") known.set(key, person);
    }
    return known;
  };
  const mentors = people("Наставники");
  const mentees = people("Наставляемые");
  const nameIn =
    (...banks: readonly ReturnType<typeof people>[]) =>
    (mention: string): string => {
      const person = banks
        .map((bank) => bank.get(codeKey(mention)) ?? bank.get(comparisonKey(mention)))
        .find(Boolean);
      if (byCodes) return [person?.code ?? "", mention].find(isCode) ?? WITHOUT_CODE;
      return person === undefined ? mention : person.name || person.code;
    };
  return { byCodes, mentor: nameIn(mentors), mentee: nameIn(mentees), anyone: nameIn(mentors, mentees) };
}
