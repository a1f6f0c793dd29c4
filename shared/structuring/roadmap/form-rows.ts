import { activityTitle, stageTitle } from "../../checklist/schedule.ts";
import type { FormActivity } from "../../checklist/view/checklist-view.ts";
import type { Activity, Roadmap, SuggestedField } from "../../roadmap/roadmap.ts";
import { cellAt, type LocatedTab, lastUsedRow, locateTab, textOf } from "../../workbook/locate.ts";
import type { HeadingOf } from "../../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

export type FormHeading = HeadingOf<"Дорожная карта">;

/** A row of the official form: what stands under each heading, null where nothing does. */
export type FormRow = {
  /** Which stage the row belongs to, for merging; -1 for the line below the table. */
  readonly stage: number;
  readonly cells: Readonly<Record<FormHeading, string | null>>;
};

/** Which column of the form shows a field that a template may propose. */
const PROPOSED = {
  deadline: "Сроки",
  assignees: "Ответственные",
  outcome: "Ожидаемый результат",
} as const satisfies Record<SuggestedField, FormHeading>;

/** Stands behind proposed words where the column also holds words of the document. */
const PROPOSED_MARK = " *";

/**
 * The rows of the official form, a row an activity. What a template proposed is told of in a line below the table: a whole column
 * by its name, single cells by an asterisk.
 */
export function formRows(roadmap: Roadmap): readonly FormRow[] {
  const proposals = proposalsOf(roadmap);
  const rows = roadmap.stages.flatMap((stage, index) => {
    const activities: readonly (Activity | null)[] = stage.activities.length > 0 ? stage.activities : [null];
    return activities.map((activity, place): FormRow => {
      const proposed = (field: SuggestedField, words: string | undefined) =>
        !words
          ? null
          : proposals.single.includes(field) && activity?.suggested?.includes(field)
            ? words + PROPOSED_MARK
            : words;
      return {
        stage: index,
        cells: {
          "№": place === 0 ? stage.number : null,
          "Наименование этапа": place === 0 ? stage.name : null,
          "Содержание деятельности": activity ? contentOf(activity) : null,
          Сроки: proposed("deadline", activity?.deadline),
          Ответственные: proposed("assignees", activity?.assignees.join(", ")),
          "Ожидаемый результат": proposed("outcome", activity?.outcome),
        },
      };
    });
  });
  const line = proposalLine(proposals);
  if (line === "") return rows;
  const cells = { ...emptyCells, "Содержание деятельности": line };
  return [...rows, { stage: -1, cells }];
}

const emptyCells = {
  "№": null,
  "Наименование этапа": null,
  "Содержание деятельности": null,
  Сроки: null,
  Ответственные: null,
  "Ожидаемый результат": null,
} as const satisfies FormRow["cells"];

type Proposals = { readonly whole: readonly SuggestedField[]; readonly single: readonly SuggestedField[] };

function proposalsOf(roadmap: Roadmap): Proposals {
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  const fields = (Object.keys(PROPOSED) as SuggestedField[]).filter((field) =>
    activities.some((activity) => activity.suggested?.includes(field)),
  );
  const isWhole = (field: SuggestedField) =>
    activities.every((activity) => activity[field].length === 0 || activity.suggested?.includes(field));
  return { whole: fields.filter(isWhole), single: fields.filter((field) => !isWhole(field)) };
}

function proposalLine({ whole, single }: Proposals): string {
  const columns = whole.map((field) => `«${PROPOSED[field]}»`).join(", ");
  const sentences = [
    ...(single.length > 0 ? ["* Предложено программой, в документе этого нет."] : []),
    ...(whole.length === 1 ? [`Столбец ${columns} предложен программой.`] : []),
    ...(whole.length > 1 ? [`Столбцы ${columns} предложены программой.`] : []),
  ];
  return sentences.length === 0 ? "" : [...sentences, "Проверьте перед утверждением."].join(" ");
}

function contentOf(activity: Activity): string {
  const number =
    activity.number === null ? "" : `${activity.number}${/^\d+$/.test(activity.number) ? ")" : "."} `;
  const group = activity.group === null ? "" : `${activity.group}\n`;
  return [`${group}${number}${activity.text}`, ...activity.steps.map((step) => `– ${step}`)].join("\n");
}

/** What «Дорожная карта» of a workbook says of its activities; empty where the tab is not there. */
export function readForm(snapshot: WorkbookSnapshot): readonly FormActivity[] {
  const located = locateTab(snapshot, "Дорожная карта");
  return located === null ? [] : readFormRows(located);
}

/** The form as it stands, read back: the activities by the titles they have in «Контроль сроков». */
export function readFormRows(located: LocatedTab): readonly FormActivity[] {
  if (located.headingRow === null) return [];
  const text = (row: number, heading: FormHeading) => {
    const column = located.columns.get(heading);
    return column === undefined ? "" : textOf(cellAt(located.tab, row, column));
  };
  const rows: { stage: string; activity: string; outcome: string }[] = [];
  let stage = "";
  for (let row = located.headingRow + 1; row <= lastUsedRow(located.tab); row += 1) {
    const name = text(row, "Наименование этапа");
    if (name !== "") stage = stageTitle({ number: text(row, "№"), name });
    const lines = text(row, "Содержание деятельности").split("\n");
    const [first = "", second] = lines.filter((line) => !line.startsWith("– "));
    const own = withoutNumber(second ?? first);
    const group = second === undefined ? null : first;
    const outcome = text(row, "Ожидаемый результат");
    const ended = outcome.endsWith(PROPOSED_MARK) ? outcome.slice(0, -PROPOSED_MARK.length) : outcome;
    rows.push({ stage, activity: activityTitle({ group, text: own }), outcome: ended });
  }
  return rows;
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d+\)|\d+(?:\.\d+)+\.) /, "");
}
