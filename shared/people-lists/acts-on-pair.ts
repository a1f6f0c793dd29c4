import type { PairLine } from "./pair-lines.ts";
import type { PairAct, PairField } from "./plan-pair-act.ts";

export const fieldLabels = {
  start: "Начало работы",
  end: "Завершение",
  order: "Приказ №",
  orderDate: "Дата приказа",
  withoutConsents: "Почему начинают без согласия",
  reason: "Причина",
  notice: "Когда предупредили об отказе (если по ст. 351.8 ТК РФ)",
  mentee: "Кто из наставляемых",
  mentor: "Новый наставник",
} as const satisfies Record<PairField, string>;

export const dayFields: ReadonlySet<PairField> = new Set(["start", "end", "orderDate", "notice"]);

/** What of a line tells which acts are offered and what they ask for. */
export type ActedLine = Pick<
  PairLine,
  "steps" | "start" | "end" | "order" | "state" | "isReasonWritten" | "mayLeave" | "menteesToPair"
>;

type ActOnPair = {
  readonly act: PairAct;
  readonly button: string;
  /** What stands in the row already is not asked again. */
  readonly fields: (line: ActedLine) => readonly PairField[];
  readonly isOffered: (line: ActedLine) => boolean;
};

/** Steps in the order of a pair's life. */
export const actsOnPair: readonly ActOnPair[] = [
  {
    act: "activate",
    button: "Начать",
    fields: ({ start, end, order }) => [
      ...(order.number === "" ? (["order"] as const) : []),
      ...(order.day === null ? (["orderDate"] as const) : []),
      ...(start === null ? (["start"] as const) : []),
      ...(end === null ? (["end"] as const) : []),
    ],
    isOffered: ({ steps }) => steps.includes("activate"),
  },
  {
    act: "complete",
    button: "Завершить",
    fields: () => ["end"],
    isOffered: ({ steps }) => steps.includes("complete"),
  },
  {
    act: "terminate",
    button: "Расторгнуть",
    fields: ({ isReasonWritten }) => ["end", ...(isReasonWritten ? [] : (["reason"] as const)), "notice"],
    isOffered: ({ steps }) => steps.includes("terminate"),
  },
  {
    act: "leave",
    button: "Один выбыл",
    fields: () => ["mentee", "end", "reason"],
    isOffered: ({ mayLeave }) => mayLeave,
  },
  {
    act: "re-pair",
    button: "Другой наставник",
    fields: ({ menteesToPair, state, isReasonWritten }) => [
      ...(menteesToPair.length > 1 ? (["mentee"] as const) : []),
      ...(state === "действует"
        ? (["end", ...(isReasonWritten && menteesToPair.length === 1 ? [] : ["reason"])] as PairField[])
        : []),
      "mentor",
    ],
    isOffered: ({ menteesToPair }) => menteesToPair.length > 0,
  },
];

/** What an act at a row asks for: a reason too, where a pair is to begin without a consent. */
export function fieldsOfAct(
  line: ActedLine & { readonly lacksConsents: boolean },
  act: PairAct,
): readonly PairField[] {
  const fields = actsOnPair.find((each) => each.act === act)?.fields(line) ?? [];
  return act === "activate" && line.lacksConsents ? [...fields, "withoutConsents"] : fields;
}
