import { addDays, daysBetween, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { inProgramme, type Person } from "../participants/participant.ts";
import { type KnownPairing, knownPairings } from "../participants/standing-pairings.ts";
import { codeKey } from "../people/code.ts";
import { plural } from "../text/plural.ts";
import {
  dateOf,
  isOption,
  numberOf,
  type TableRow,
  textOf,
  type Workbook,
  yesOf,
} from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import { heldMeetings } from "./held-meetings.ts";
import { type PairSettings, readPairSettings } from "./pair-settings.ts";

export type PairTroubleKind =
  | "end-passed"
  | "left-programme"
  | "two-pairs"
  | "over-capacity"
  | "no-meetings"
  | "no-feedback"
  | "programme-not-approved"
  | "no-goal";

/** Something about an active pair that wants a look. By codes alone. */
export type PairTrouble = {
  readonly kind: PairTroubleKind;
  /** «встреч не было 6 недель» */
  readonly words: string;
  /** What to do, a sentence. */
  readonly advice: string;
  /** The day since which it is so, where that is a day of the workbook. */
  readonly day: ISODate | null;
};

export type PairHealth = { readonly pairing: KnownPairing; readonly troubles: readonly PairTrouble[] };

/** What the rules look at, read once for all pairs. */
type Looked = {
  readonly workbook: Workbook;
  readonly today: ISODate;
  readonly settings: PairSettings;
  readonly held: ReturnType<typeof heldMeetings>;
  /** Active pairs of a person of either bank. */
  readonly pairsOf: (person: Person) => readonly KnownPairing[];
  readonly programmesOf: (pairing: KnownPairing) => readonly TableRow<"Программы">[];
  /** Whether anybody ticks feedback: else nobody gathers it this way. */
  readonly gathersFeedback: boolean;
};
type Rule = (looked: Looked, pairing: KnownPairing) => readonly PairTrouble[];

/**
 * What is wrong with the active pairs, those without troubles left out. A tab that nobody fills in tells of nothing: where no meeting of
 * any pair is written down, no pair is told to have none.
 */
export function pairHealth(workbook: Workbook, today: ISODate): readonly PairHealth[] {
  const active = knownPairings(workbook).filter(({ row }) => isOption(row, "Состояние", "действует"));
  const looked: Looked = {
    workbook,
    today,
    settings: readPairSettings(workbook),
    held: heldMeetings(workbook),
    pairsOf: pairsByPerson(active),
    programmesOf: programmesByPair(workbook),
    gathersFeedback: workbook.tables.Встречи.some((row) => yesOf(row, "Обратная связь получена")),
  };
  return active.flatMap((pairing) => {
    const troubles = RULES.flatMap((rule) => rule(looked, pairing));
    return troubles.length === 0 ? [] : [{ pairing, troubles }];
  });
}

function pairsByPerson(active: readonly KnownPairing[]): Looked["pairsOf"] {
  const pairs = new Map<Person, KnownPairing[]>();
  for (const pairing of active)
    for (const person of new Set<Person>([...pairing.mentors, ...pairing.mentees] as readonly Person[])) {
      const known = pairs.get(person);
      if (known === undefined) pairs.set(person, [pairing]);
      else known.push(pairing);
    }
  return (person) => pairs.get(person) ?? [];
}

/** A programme may be of several pairs, split by a semicolon. */
function programmesByPair({ tables }: Workbook): Looked["programmesOf"] {
  const programmes = new Map<string, TableRow<"Программы">[]>();
  for (const row of tables.Программы)
    for (const key of new Set(
      textOf(row, "Пара")
        .split(/[;,\n]/)
        .map(codeKey),
    )) {
      const known = programmes.get(key);
      if (known === undefined) programmes.set(key, [row]);
      else known.push(row);
    }
  return ({ row }) => programmes.get(codeKey(textOf(row, "Код"))) ?? [];
}

const endPassed: Rule = ({ today }, { row }) => {
  const end = dateOf(row, "Завершение");
  if (end === null || end >= today) return [];
  return trouble(
    "end-passed",
    `срок закончился ${dottedDate(end)}, а пара всё ещё «действует»`,
    "Отметьте завершение или продлите срок пары во вкладке «Пары».",
    end,
  );
};

const leftProgramme: Rule = ({ today }, { mentors, mentees }) => {
  const isGone = (person: Parameters<typeof inProgramme>[0]) => {
    const left = dateOf(person, "Дата завершения программы");
    return left !== null && left < today && !inProgramme(person, today);
  };
  // Of namesakes nobody can tell which one is meant.
  const mentorGone = mentors.length > 0 && mentors.every((person) => isGone(person as never));
  const menteesGone = mentees.filter((person) => isGone(person as never));
  const codes = menteesGone.map((person) => textOf(person, "Код")).filter((code) => code !== "");
  return [
    ...(mentorGone
      ? trouble(
          "left-programme",
          "наставник вышел из программы",
          "Завершите или расторгните пару и подберите наставляемым другого наставника.",
          null,
        )
      : []),
    ...(menteesGone.length > 0
      ? trouble(
          "left-programme",
          `наставляемый вышел из программы${codes.length === 0 ? "" : ` (${codes.join(", ")})`}`,
          menteesGone.length < mentees.length
            ? "Отметьте, что наставляемый выбыл из группы."
            : "Отметьте завершение или расторжение пары.",
          null,
        )
      : []),
  ];
};

const twoPairs: Rule = ({ pairsOf }, pairing) => {
  const elsewhere = (mentee: KnownPairing["mentees"][number]) =>
    pairsOf(mentee as never).filter((other) => other !== pairing);
  const shared = pairing.mentees.filter((mentee) => elsewhere(mentee).length > 0);
  const others = [...new Set(shared.flatMap(elsewhere))];
  if (others.length === 0) return [];
  const who = [...new Set(shared.map((mentee) => textOf(mentee, "Код")))].filter((code) => code !== "");
  const named = others.slice(0, TOLD).map(({ row }) => textOf(row, "Код") || `строка ${row.row}`);
  const where = others.length > TOLD ? [...named, `ещё ${others.length - TOLD}`] : named;
  return trouble(
    "two-pairs",
    `наставляемый${who.length === 0 ? "" : ` ${who.join(", ")}`} есть ещё в ${where.join(", ")}`,
    "Проверьте, так ли задумано: обычно у наставляемого одна действующая пара.",
    null,
  );
};

/** So many other pairs are named. */
const TOLD = 3;

const overCapacity: Rule = ({ pairsOf }, { mentors }) =>
  mentors.flatMap((mentor) => {
    const capacity = numberOf(mentor, "Сколько наставляемых готов вести");
    const led = pairsOf(mentor as never).reduce((sum, pairing) => sum + pairing.mentees.length, 0);
    if (capacity === null || led <= capacity || mentors.length > 1) return [];
    const code = textOf(mentor, "Код");
    return trouble(
      "over-capacity",
      `наставник${code === "" ? "" : ` ${code}`} ведёт ${led}, а готов вести ${capacity}`,
      "Спросите наставника и исправьте число во вкладке «Наставники» или передайте часть наставляемых другому.",
      null,
    );
  });

const noMeetings: Rule = ({ workbook, today, settings, held: heldBy }, { row }) => {
  if (!isUsed(workbook, "Встречи", "Пара", "Дата") || textOf(row, "Код") === "") return [];
  const held = heldBy(row, today);
  const last = held[held.length - 1]?.day ?? null;
  const since = [last, dateOf(row, "Начало")].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a));
  if (since === null || since > today) return [];
  const days = daysBetween(since, today);
  if (days <= settings.quietWeeks * 7) return [];
  const weeks = Math.floor(days / 7);
  return trouble(
    "no-meetings",
    last === null
      ? `с начала работы нет ни одной встречи (${weeks} ${plural(weeks, WEEKS)})`
      : `встреч не было ${weeks} ${plural(weeks, WEEKS)}, последняя ${dottedDate(last)}`,
    "Спросите пару, встречаются ли они, и впишите встречи во вкладку «Встречи».",
    since,
  );
};

const noFeedback: Rule = ({ workbook, today, settings, held, gathersFeedback }, { row }) => {
  if (!gathersFeedback || !isUsed(workbook, "Встречи", "Пара", "Дата", "Обратная связь получена")) return [];
  const bare = held(row, addDays(today, -settings.feedbackDays)).filter(
    (meeting) =>
      !yesOf(meeting.row, "Обратная связь получена") && !meeting.row.unread.has("Обратная связь получена"),
  );
  const [first] = bare;
  if (first === undefined) return [];
  return trouble(
    "no-feedback",
    `нет обратной связи после ${bare.length} ${plural(bare.length, ["встречи", "встреч", "встреч"])}`,
    "Возьмите обратную связь и отметьте её во вкладке «Встречи».",
    first.day,
  );
};

const programmes: Rule = ({ workbook, today, settings, programmesOf }, pairing) => {
  const { row } = pairing;
  if (!isUsed(workbook, "Программы", "Пара", "Утверждена", "Цель") || textOf(row, "Код") === "") return [];
  const own = programmesOf(pairing);
  const start = dateOf(row, "Начало");
  const isDue = start !== null && addDays(start, settings.programmeDays) < today;
  const isApproved = own.some((programme) => {
    const day = dateOf(programme, "Утверждена");
    return programme.unread.has("Утверждена") || (day !== null && day <= today);
  });
  return [
    ...(isDue && !isApproved
      ? trouble(
          "programme-not-approved",
          own.length === 0 ? "программы наставничества нет" : "программа наставничества не утверждена",
          "Утвердите персонализированную программу и впишите день во вкладку «Программы».",
          start,
        )
      : []),
    ...(own.length > 0 && own.every((programme) => textOf(programme, "Цель") === "")
      ? trouble(
          "no-goal",
          "в программе не указана цель",
          "Впишите цель программы во вкладку «Программы».",
          null,
        )
      : []),
  ];
};

const RULES: readonly Rule[] = [
  endPassed,
  leftProgramme,
  twoPairs,
  overCapacity,
  noMeetings,
  noFeedback,
  programmes,
];

const WEEKS = ["неделю", "недели", "недель"] as const;

/** Whether a tab has rows and the columns that a rule looks at. */
function isUsed({ tables, missingColumns }: Workbook, tab: TabName, ...headings: readonly string[]): boolean {
  const missing = missingColumns.get(tab);
  return tables[tab].length > 0 && !headings.some((heading) => missing?.has(heading) === true);
}

function trouble(
  kind: PairTroubleKind,
  words: string,
  advice: string,
  day: ISODate | null,
): readonly [PairTrouble] {
  return [{ kind, words, advice, day }];
}
