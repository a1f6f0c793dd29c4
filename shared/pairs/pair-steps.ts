import type { ISODate } from "../calendar/iso-date.ts";
import type { CellContent } from "../workbook/cell.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";

/** What a person does to a pair or a group, known by its code. */
export type PairStep =
  /** It begins to work. What stands in the row already need not be given. */
  | {
      readonly kind: "activate";
      readonly code: string;
      readonly start?: ISODate;
      readonly end?: ISODate;
      readonly order?: string;
      readonly orderDate?: ISODate;
      /** Why it may begin although a consent is missing. */
      readonly withoutConsents?: string;
    }
  | { readonly kind: "complete"; readonly code: string; readonly end: ISODate }
  /** `notice`: the day on which one side refused the labour mentoring (ТК РФ, статья 351.8). */
  | {
      readonly kind: "terminate";
      readonly code: string;
      readonly end: ISODate;
      readonly reason: string;
      readonly notice?: ISODate;
    };

export type PairState = "предложена" | "действует" | "завершена" | "расторгнута";

/** What must be known before a step is made. */
export type PairNeed =
  | "people"
  | "free"
  | "order"
  | "start"
  | "end"
  | "reason"
  | "notice"
  | "dates"
  | "consents";

/**
 * The life of a pair: предложена → действует → завершена or расторгнута. What is over stays over: who works together again is a new row.
 * A proposal that came to nothing is not «расторгнута»: the report counts those as pairs that worked.
 */
export const pairSteps = {
  activate: {
    from: "предложена",
    to: "действует",
    // Р-145 and АЗ-1128/08: a pair is fixed by an order; 152-ФЗ, статья 9, and ТК РФ, статья 351.8: by consent. One mentee works in one
    // pair at a time: reports would count two.
    needs: ["people", "free", "order", "start", "dates", "consents"],
  },
  complete: { from: "действует", to: "завершена", needs: ["end", "dates"] },
  terminate: { from: "действует", to: "расторгнута", needs: ["reason", "notice", "dates"] },
} as const satisfies Record<
  PairStep["kind"],
  { readonly from: PairState; readonly to: PairState; readonly needs: readonly PairNeed[] }
>;

/** Cells of «Пары» that a step writes, but for «Состояние»; what was not given is not written. */
export function cellsOfStep(step: PairStep): ReadonlyMap<HeadingOf<"Пары">, CellContent> {
  const day = (date: ISODate | undefined): CellContent => (date === undefined ? null : { date });
  const all: readonly (readonly [HeadingOf<"Пары">, CellContent])[] =
    step.kind === "activate"
      ? [
          ["Приказ №", step.order?.trim() || null],
          ["Дата приказа", day(step.orderDate)],
          ["Начало", day(step.start)],
          ["Завершение", day(step.end)],
        ]
      : step.kind === "complete"
        ? [["Завершение", day(step.end)]]
        : [
            ["Завершение", day(step.end)],
            ["Причина расторжения", step.reason.trim() || null],
          ];
  return new Map(all.filter(([, content]) => content !== null));
}
