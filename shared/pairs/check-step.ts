import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { consentGate, type GateAnswer } from "../consents/may-become-active.ts";
import { peopleMentioned } from "../participants/mentions.ts";
import { menteesOfPairing, type Pairing } from "../participants/pairing-rows.ts";
import { knownPairings } from "../participants/standing-pairings.ts";
import { dateOf, isOption, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import { earliestEnd, NOTICE_DAYS } from "./notice-of-refusal.ts";
import { type PairNeed, type PairStep, pairSteps } from "./pair-steps.ts";

/** Why a step cannot be made: a sentence that says what to do. `field` is the heading it is about. */
export type StepRefusal = {
  readonly need: PairNeed | "state";
  readonly field: HeadingOf<"Пары"> | null;
  readonly sentence: string;
};

export type CheckedStep = {
  readonly refusals: readonly StepRefusal[];
  /** What the gate of consents says; open for steps that need none. */
  readonly gate: GateAnswer;
};

type Facts = {
  readonly workbook: Pick<Workbook, "tables">;
  readonly pairing: Pairing;
  readonly step: PairStep;
  readonly today: ISODate;
  readonly start: ISODate | null;
  readonly end: ISODate | null;
};

/** Looks at everything a step needs at once, so that the person sees the whole list. */
export function checkStep(
  workbook: Pick<Workbook, "tables">,
  pairing: Pairing,
  step: PairStep,
  today: ISODate,
): CheckedStep {
  const open: GateAnswer = { allowed: true };
  const wrong = stateRefusal(pairing, step);
  if (wrong !== null) return { refusals: [wrong], gate: open };
  const given = step.kind === "activate" ? step.start : undefined;
  const start = given ?? dateOf(pairing, "Начало");
  const end = step.end ?? dateOf(pairing, "Завершение");
  const facts: Facts = { workbook, pairing, step, today, start, end };
  const needs: readonly PairNeed[] = pairSteps[step.kind].needs;
  return {
    refusals: needs.flatMap((need) => CHECKS[need](facts).map((refusal) => ({ need, ...refusal }))),
    gate: needs.includes("consents") ? consentGate(workbook)(pairing, today) : open,
  };
}

/** A row without a state is a proposal: nobody has said yet that it works. */
function stateRefusal(pairing: Pairing, step: PairStep): StepRefusal | null {
  const { from, to } = pairSteps[step.kind];
  const state = textOf(pairing, "Состояние");
  if (isOption(pairing, "Состояние", from) || (from === "предложена" && state === "")) return null;
  const who = nameOf(pairing);
  const sentence = isOption(pairing, "Состояние", to)
    ? `${who} уже в состоянии «${to}».`
    : isOption(pairing, "Состояние", "предложена") || state === ""
      ? `${who} ещё не действует, поэтому её нельзя перевести в состояние «${to}». Предложение, от которого отказались, можно удалить из вкладки «Пары».`
      : isOption(pairing, "Состояние", "действует")
        ? `${who} уже действует.`
        : isOption(pairing, "Состояние", "завершена") || isOption(pairing, "Состояние", "расторгнута")
          ? `${who} в состоянии «${state}»: её работа закончена и остаётся в истории. Если люди снова работают вместе, создайте новую пару.`
          : `${who}: программа не знает состояния «${state}». Выберите состояние из списка во вкладке «Пары», строка ${pairing.row}.`;
  return { need: "state", field: "Состояние", sentence };
}

type Found = readonly Omit<StepRefusal, "need">[];

/** What each need looks at; every one gives nothing where it is met. */
const CHECKS: Readonly<Record<PairNeed, (facts: Facts) => Found>> = {
  people: ({ workbook, pairing }) => {
    const mentioned = peopleMentioned(workbook);
    const mentor = textOf(pairing, "Наставник");
    const mentees = menteesOfPairing(pairing);
    const isUnknown = (tab: "Наставники" | "Наставляемые", mention: string) =>
      mentioned(tab, mention).length === 0;
    return [
      ...(mentor === "" ? [about("Наставник", "Впишите код наставника.")] : []),
      ...(mentees.length === 0 ? [about("Наставляемый", "Впишите код наставляемого.")] : []),
      ...(mentor !== "" && isUnknown("Наставники", mentor)
        ? [about("Наставник", `Во вкладке «Наставники» нет «${mentor}».`)]
        : []),
      ...mentees
        .filter((mentee) => isUnknown("Наставляемые", mentee))
        .map((mentee) => about("Наставляемый", `Во вкладке «Наставляемые» нет «${mentee}».`)),
    ];
  },
  free: ({ workbook, pairing }) => {
    const known = knownPairings(workbook);
    const mine = known.find(({ row }) => row.row === pairing.row)?.mentees ?? [];
    return known.flatMap(({ row, mentees }) => {
      if (row.row === pairing.row || !isOption(row, "Состояние", "действует")) return [];
      const shared = mentees.filter((mentee) => mine.includes(mentee));
      if (shared.length === 0) return [];
      const who = [...new Set(shared.map((mentee) => textOf(mentee, "Код") || "наставляемый"))].join(", ");
      return [
        about(
          "Наставляемый",
          `${nameOf(row)} уже действует, и в ней ${who}. У наставляемого одна действующая пара: сначала завершите или расторгните её${mentees.length > 1 ? " или отметьте, кто выбыл" : ""}.`,
        ),
      ];
    });
  },
  order: ({ pairing, step }) => {
    const given = step.kind === "activate" ? step : null;
    const number = given?.order?.trim() || textOf(pairing, "Приказ №");
    const date = given?.orderDate ?? dateOf(pairing, "Дата приказа");
    return [
      ...(number === "" ? [about("Приказ №", "Укажите номер приказа о закреплении пары.")] : []),
      ...(date === null ? [about("Дата приказа", "Укажите дату приказа о закреплении пары.")] : []),
    ];
  },
  start: ({ start, today }) =>
    start === null
      ? [about("Начало", "Укажите день, с которого работает пара.")]
      : start > today
        ? [
            about(
              "Начало",
              `Пара начинает работать ${dottedDate(start)}: переведите её в состояние «действует» в этот день.`,
            ),
          ]
        : [],
  end: ({ end, today }) =>
    end !== null && end > today
      ? [
          about(
            "Завершение",
            `Работа пары заканчивается ${dottedDate(end)}: отметьте завершение не раньше этого дня.`,
          ),
        ]
      : [],
  reason: ({ step }) =>
    step.kind === "terminate" && step.reason.trim() === ""
      ? [about("Причина расторжения", "Напишите, почему пара прекращает работу.")]
      : [],
  notice: ({ step }) => {
    if (step.kind !== "terminate" || step.notice === undefined) return [];
    const earliest = earliestEnd(step.notice);
    if (step.end >= earliest) return [];
    return [
      about(
        "Завершение",
        `Об отказе предупредили ${dottedDate(step.notice)}. По статье 351.8 ТК РФ предупреждают не менее чем за ${NOTICE_DAYS} рабочих дня, поэтому пара может закончить работу не раньше ${dottedDate(earliest)}. Перенесённые выходные программа не знает: если они попали в этот срок, день будет ещё позже.`,
      ),
    ];
  },
  dates: ({ start, end, pairing, step }) => {
    const headings =
      step.kind === "activate" ? (["Начало", "Завершение", "Дата приказа"] as const) : (["Начало"] as const);
    const unread = headings
      .filter((heading) => pairing.unread.has(heading))
      .map((heading) =>
        about(heading, `Программа не поняла дату «${heading}». Напишите её, например, 01.10.2024.`),
      );
    return start !== null && end !== null && end < start
      ? [
          ...unread,
          about(
            "Завершение",
            `Завершение ${dottedDate(end)} раньше начала ${dottedDate(start)}. Проверьте даты.`,
          ),
        ]
      : unread;
  },
  // The gate answers apart: a reason opens it.
  consents: () => [],
};

function about(field: HeadingOf<"Пары">, sentence: string): Omit<StepRefusal, "need"> {
  return { field, sentence };
}

/** How sentences call a row of «Пары»: «Пара П-003», «Группа П-004», «Пара из строки 7». Never by names. */
export function nameOf(pairing: Pairing): string {
  const kind = menteesOfPairing(pairing).length > 1 ? "Группа" : "Пара";
  return `${kind} ${textOf(pairing, "Код") || `из строки ${pairing.row}`}`;
}
