import { addDays, daysBetween, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { inProgramme } from "../participants/participant.ts";
import type { KnownPairing } from "../participants/standing-pairings.ts";
import { plural } from "../text/plural.ts";
import { dateOf, numberOf, textOf, type Workbook, yesOf } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { PairRule, PairTrouble, PairTroubleKind } from "./pair-trouble.ts";

const endPassed: PairRule = ({ today }, { row }) => {
  const end = dateOf(row, "Завершение");
  if (end === null || end >= today) return [];
  return trouble(
    "end-passed",
    `срок закончился ${dottedDate(end)}, а пара всё ещё «действует»`,
    "Отметьте завершение или продлите срок пары во вкладке «Пары».",
    end,
  );
};

const leftProgramme: PairRule = ({ today }, { mentors, mentees }) => {
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

const twoPairs: PairRule = ({ pairsOf }, pairing) => {
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

const overCapacity: PairRule = ({ pairsOf }, { mentors }) =>
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

const noMeetings: PairRule = ({ workbook, today, settings, held: heldBy }, { row }) => {
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

const noFeedback: PairRule = ({ workbook, today, settings, held, gathersFeedback }, { row }) => {
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

const programmes: PairRule = ({ workbook, today, settings, programmesOf }, pairing) => {
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

/** Everything that may be told of an active pair: a new rule is a row here. */
export const pairRules: readonly PairRule[] = [
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
