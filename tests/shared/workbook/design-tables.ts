import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ColumnSpec, TabSpec } from "../../../shared/workbook/schema/tab-spec.ts";

/** What the design says of a tab and of its columns: read from the design's own tables, which stand beside the other fixtures. */
export type DesignTab = {
  readonly name: string;
  readonly shown: TabSpec["shown"];
  readonly columns: readonly DesignColumn[];
};

export type DesignColumn = {
  readonly heading: string;
  readonly kind: ColumnSpec["kind"];
  /** The words of a list or of a formula, where the design names them. */
  readonly words: readonly string[];
};

export type DesignLabel = {
  readonly label: string;
  readonly field: string | null;
  readonly kind: "yes" | "list" | null;
  readonly words: readonly string[];
};

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../fixtures/workbooks", name), "utf8");

const SHOWN = { yes: "always", "on use": "on-use", hidden: "hidden" } as const;

/** The rows of `design-tabs.md`. */
export function designTabs(): readonly DesignTab[] {
  return fixture("design-tabs.md")
    .split("\n")
    .flatMap((line): DesignTab[] => {
      const [, name, shown, columns] = line.split("|").map((cell) => cell.trim());
      if (!name || !columns || !((shown as string) in SHOWN)) return [];
      return [{ name, shown: SHOWN[shown as keyof typeof SHOWN], columns: columnsIn(columns) }];
    });
}

function columnsIn(text: string): readonly DesignColumn[] {
  // «title block, then № · …; prints on …», «…; derived by formula from «Пары»: …», «…; with charts: …»
  const [typed = "", ...clauses] = outsideBrackets(text, "; ");
  const derived = clauses.flatMap((clause) => /^derived.*?: (.*)$/.exec(clause)?.[1] ?? []);
  const own = outsideBrackets(typed.replace(/^(title block, then|two columns,) /, ""), " · ")
    .map((item) => item.replace(/: see .*/, ""))
    .filter((item) => !item.startsWith("one column"))
    .map(columnOf);
  return [
    ...own,
    ...derived
      .flatMap((list) => list.split(" · "))
      .map((item) => ({ ...columnOf(item), kind: "formula" as const })),
  ];
}

function columnOf(item: string): DesignColumn {
  const [, words = "", remark = ""] =
    /^(.*?)(?: \(([^()]*)\))?$/.exec(item.replace(/ \(М\)/g, "").trim()) ?? [];
  const told = /^(text|number|date|yes|list|link|code|formula)\b(?:[^:]*: (.*))?/.exec(remark);
  if (told) {
    const kind = told[1] as ColumnSpec["kind"];
    const isListed = kind === "list" || kind === "formula";
    return { heading: words, kind, words: isListed ? (told[2]?.split(" / ") ?? []) : [] };
  }
  if (/^[МНП]-001$/.test(remark)) return { heading: words, kind: "code", words: [] };
  // A remark in Russian belongs to the heading: «Контактные данные (данные представителя)».
  const heading = /[а-яё]/i.test(remark) ? `${words} (${remark})` : words;
  return { heading, kind: "text", words: [] };
}

/** The labels of `design-passport.md` with their fields; a field that begins with a dot goes on in the group before. */
export function designLabels(): readonly DesignLabel[] {
  const text = fixture("design-passport.md").split("\n").slice(1).join(" ");
  let group = "";
  return text
    .replace(/\. A label that is not among these.*/, "")
    .split("·")
    .map((item): DesignLabel => {
      const [, label = "", remark = "", key] =
        /^(.*?)(?: \((yes|[^()]* \/ [^()]*)\))?(?: `([^`]+)`)?$/.exec(item.trim()) ?? [];
      const field = key === undefined ? null : key.startsWith(".") ? group + key : key;
      if (key !== undefined && !key.startsWith(".")) group = key.split(".")[0] as string;
      const kind = remark === "" ? null : remark === "yes" ? "yes" : "list";
      return { label, field, kind, words: kind === "list" ? remark.split(" / ") : [] };
    });
}

function outsideBrackets(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth > 0 || !text.startsWith(separator, at)) continue;
    parts.push(text.slice(from, at));
    from = at + separator.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}
