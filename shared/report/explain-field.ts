import { isCode } from "../people/code.ts";
import type { TableRow } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { BuiltReport } from "./build-report.ts";
import type { ReportValue } from "./report.ts";
import { type FieldKey, reportField } from "./report-fields.ts";

/** Where a value comes from. Rows are told by their places and codes, never by names. */
export type Explanation = {
  readonly field: FieldKey;
  readonly label: string;
  readonly value: ReportValue | null;
  /** How it is computed, in one Russian sentence. */
  readonly rule: string;
  /** The definition used where regions define it differently; "" elsewhere. */
  readonly definition: string;
  readonly counted: readonly RowsOfTab[];
  /** What a share is a share of: rows, or the label of «Паспорт» that says it. */
  readonly of: readonly RowsOfTab[] | string | null;
};

export type RowsOfTab = {
  readonly tab: TabName;
  /** One-based, in the order they were counted; a row stands twice where it counts twice. */
  readonly rows: readonly number[];
  readonly codes: readonly string[];
};

/**
 * The rows behind a value, from the very computation that gave it.
 * @example explainField(report, "mentors.teachers").counted // [{ tab: "Наставники", rows: [2, 5], codes: ["М-001", "М-004"] }]
 */
export function explainField(report: BuiltReport, field: FieldKey): Explanation {
  const { label, rule } = reportField(field);
  const source = report.sources[field];
  const of = source?.of ?? null;
  return {
    field,
    label,
    value: report.values[field] ?? null,
    rule,
    definition: report.definitions[field] ?? "",
    counted: byTab(source?.rows ?? []),
    of: of === null || typeof of === "string" ? of : byTab(of),
  };
}

/** Columns that name a row without naming a person. */
const CODES = ["Код", "Код участника", "Пара"] as const;

function byTab(rows: readonly TableRow[]): readonly RowsOfTab[] {
  const tabs = [...new Set(rows.map(({ tab }) => tab))];
  return tabs.map((tab) => {
    const own = rows.filter((row) => row.tab === tab);
    return { tab, rows: own.map(({ row }) => row), codes: [...new Set(own.flatMap(codeOf))] };
  });
}

function codeOf({ values }: TableRow): readonly string[] {
  for (const heading of CODES) {
    const code = values.get(heading);
    // People write names where codes belong.
    if (typeof code === "string" && isCode(code)) return [code];
  }
  return [];
}

/** So many rows are told one by one; the person looks up the rest. */
const TOLD = 30;

/**
 * An explanation as Russian sentences.
 * @example explanationWords(explanation) // "Наставники, которые … Посчитано: Наставники, строки 2, 5 (М-001, М-004)."
 */
export function explanationWords({ rule, definition, counted, of, value }: Explanation): string {
  const whole =
    typeof of === "string" ? `Всего: «Паспорт», «${of}».` : of === null ? "" : `Всего: ${rowWords(of)}.`;
  const found =
    counted.length > 0 ? `Посчитано: ${rowWords(counted)}.` : value === 0 ? "Подходящих строк нет." : "";
  return [rule, definition, found, whole].filter((sentence) => sentence !== "").join(" ");
}

function rowWords(places: readonly RowsOfTab[]): string {
  return places
    .map(({ tab, rows, codes }) => {
      const unique = [...new Set(rows)];
      const word = unique.length === 1 ? "строка" : "строки";
      const named = codes.length > 0 ? ` (${listed(codes)})` : "";
      return `${tab}, ${word} ${listed(unique)}${named}`;
    })
    .join("; ");
}

function listed(items: readonly (string | number)[]): string {
  const rest = items.length - TOLD;
  return rest > 0 ? `${items.slice(0, TOLD).join(", ")} и ещё ${rest}` : items.join(", ");
}
