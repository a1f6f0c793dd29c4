import { comparisonKey } from "../text/fold.ts";
import { locateTab, textOf } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

/** Who is written to at which address. */
export type AddressBook = {
  /** The address of somebody named in «Ответственный», null where none is known for sure. */
  readonly addressOf: (assignee: string) => string | null;
  readonly curator: string | null;
  /** What stands in place of an address and is none, with whose it is. */
  readonly unread: readonly { readonly whose: string; readonly words: string }[];
};

/** Headings in the first row of «Справочники»: a column of assignees and the column of their addresses. */
export const ASSIGNEE_HEADING = "Ответственный";
export const ADDRESS_HEADING = "Электронная почта";
const ASSIGNEE_HEADINGS = [ASSIGNEE_HEADING, "Ответственные", "Роль", "Роли"];
const ADDRESS_HEADINGS = [ADDRESS_HEADING, "Почта", "Адрес почты", "E-mail", "Email", "Адрес"];

/** Words that may stand beside «куратор» and still mean the curator of mentoring; «куратор группы» is somebody else. */
const CURATOR_OF =
  /^(?:программ\S*|наставни\S*|реализаци\S*|внедрени\S*|целев\S*|модел\S*|цмн|систем\S*|проект\S*|деятельност\S*|школ\S*|оо|доу|организаци\S*|в|по|от)$/;
/** «директор», «директор школы», «заведующий ДОУ», «руководитель ОО». */
const HEAD_WORDS =
  /^(?:директор|заведующ(?:ий|ая)|руководитель|начальник)(?: (?:школы|лицея|гимназии|колледжа|техникума|центра|доу|оо|оу|поо|мбоу|мдоу|мбдоу|учреждения|организации|образовательно(?:й организации|го учреждения)))?$/;

/**
 * Reads the addresses: «Справочники» first (a column of assignees beside one of addresses), then «Паспорт» for the curator and the head,
 * and labels people added there («Электронная почта: завуч»). An assignee is found by the same words, never by likely ones.
 */
export function readAddressBook(snapshot: WorkbookSnapshot, { passport }: Workbook): AddressBook {
  const known = new Map<string, string>();
  const unread: { whose: string; words: string }[] = [];
  const put = (whose: string, words: string) => {
    const key = comparisonKey(whose);
    if (key === "" || words.trim() === "" || known.has(key)) return;
    if (isAddress(words.trim())) known.set(key, words.trim());
    else unread.push({ whose, words });
  };
  for (const [whose, words] of listedAddresses(snapshot)) put(whose, words);
  for (const [label, words] of passport.own) {
    const match = /^(?:электронная почта|почта|e-?mail)\s*[:–—-]\s*(.+)$/i.exec(label.trim());
    if (match) put(match[1] as string, words);
  }
  const role = (label: "Электронная почта куратора" | "Электронная почта руководителя", whose: string) => {
    const words = passport.texts.get(label)?.trim() ?? "";
    if (words !== "" && !isAddress(words)) unread.push({ whose, words });
    return isAddress(words) ? words : null;
  };
  const curator = role("Электронная почта куратора", "куратор") ?? known.get("куратор") ?? null;
  const head = role("Электронная почта руководителя", "руководитель");
  const named = (label: "ФИО куратора" | "ФИО руководителя") => namePattern(passport.texts.get(label) ?? "");
  const [curatorName, headName] = [named("ФИО куратора"), named("ФИО руководителя")];
  const headPost = comparisonKey(passport.texts.get("Должность руководителя") ?? "");
  return {
    curator,
    unread,
    addressOf: (assignee) => {
      const key = comparisonKey(assignee);
      const listed = known.get(key);
      if (listed !== undefined) return listed;
      if (isCurator(key) || curatorName?.test(key)) return curator;
      if (HEAD_WORDS.test(key) || (headPost !== "" && key === headPost) || headName?.test(key)) return head;
      return null;
    },
  };
}

function listedAddresses(snapshot: WorkbookSnapshot): readonly (readonly [string, string])[] {
  const lists = locateTab(snapshot, "Справочники")?.tab;
  const columns = lists ? addressColumns(lists) : null;
  if (!lists || columns === null) return [];
  const text = (row: TabSnapshot["rows"][number], column: number) => textOf(row[column - 1]);
  return lists.rows.slice(1).map((row) => [text(row, columns.whose), text(row, columns.address)] as const);
}

/** The columns of assignees and of addresses in «Справочники», one-based, by their headings; null where one of them is not there. */
export function addressColumns(
  lists: TabSnapshot,
): { readonly whose: number; readonly address: number } | null {
  const headings = (lists.rows[0] ?? []).map((cell) => comparisonKey(textOf(cell)));
  const find = (names: readonly string[]) => {
    const keys = new Set(names.map(comparisonKey));
    return headings.findIndex((heading) => keys.has(heading)) + 1;
  };
  const [whose, address] = [find(ASSIGNEE_HEADINGS), find(ADDRESS_HEADINGS)];
  return whose === 0 || address === 0 ? null : { whose, address };
}

function isCurator(key: string): boolean {
  const [first, ...others] = key.split(" ");
  return first === "куратор" && others.every((word) => CURATOR_OF.test(word));
}

/** «Кураторова Клара Примеровна», «Кураторова К. П.», «К.П. Кураторова» inside an assignee's words; null without a full name. */
function namePattern(fullName: string): RegExp | null {
  const [surname, first, middle] = comparisonKey(fullName).split(" ");
  if (!surname || !first || !middle || !/^[а-я-]+$/.test(surname)) return null;
  const initials = `${first.charAt(0)}\\. ?${middle.charAt(0)}\\.?`;
  return new RegExp(
    `(?<![а-я])(?:${surname} ${first} ${middle}|${surname} ${initials}|${initials} ?${surname})(?![а-я])`,
  );
}

function isAddress(text: string): boolean {
  return /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+\.[^\s@,;:<>"().]{2,}$/u.test(text);
}
