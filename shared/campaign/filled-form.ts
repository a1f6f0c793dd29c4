import { bareAddress, writtenAddress } from "../form-filling/pre-filled-link/form-address.ts";
import { foldSpaces } from "../text/fold.ts";
import { pastedRow } from "../text/pasted-row.ts";
import { plural } from "../text/plural.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import { tabs } from "../workbook/schema/tabs.ts";

/** What became of a form: questions by their words, never the answers. */
export type FilledForm = {
  readonly title: string;
  readonly address: string;
  /** «21.11.2026, 18:20» on the clock of the machine. */
  readonly when: string;
  /** Questions that the person sees on the page. */
  readonly asked: number;
  readonly filled: number;
  /** Questions that held an answer before. */
  readonly kept: number;
  /** Words of questions whose answers want a look. */
  readonly toCheck: readonly string[];
  readonly left: readonly LeftQuestion[];
};

export type LeftQuestion = {
  readonly text: string;
  readonly reason: string;
  /** The form asks for it and the program could have answered: consents, files and the like are the person's anyway. */
  readonly isMissing: boolean;
};

export type CampaignRow = Readonly<Record<HeadingOf<"Отчёты">, string>>;

/**
 * The row of «Отчёты» for a form that was filled. Never «отправлено»: whether it was sent, the program does not know; the
 * order and the window are the person's to enter.
 */
export function campaignRow(form: FilledForm): CampaignRow {
  const whole = form.filled + form.kept > 0 && form.left.every(({ isMissing }) => !isMissing);
  return {
    Название: foldSpaces(form.title),
    "Приказ №": "",
    "Дата приказа": "",
    "Окно с": "",
    "Окно по": "",
    "Ссылка на форму": formLink(form.address),
    Состояние: whole ? "заполнено" : "ожидается",
    "Дата отправки": "",
  };
}

/** The address without answers and marks of this visit; "" for a form that has none to share. */
export function formLink(address: string): string {
  const bare = bareAddress(address);
  return bare === null ? "" : writtenAddress(bare);
}

/** The row as pasted into «Отчёты»: cells in the order of the tab. */
export function pastedCampaign(row: CampaignRow): string {
  const columns = tabs.find(({ name }) => name === "Отчёты")!.columns as readonly {
    readonly heading: HeadingOf<"Отчёты">;
  }[];
  return pastedRow(columns.map(({ heading }) => row[heading]));
}

/** More questions than anybody reads in a message. */
const MOST_NAMED = 30;

/** What became of the form, to be read and sent on: questions and reasons, no answers. */
export function filledFormWords(form: FilledForm): string {
  const { title, when, asked, filled, kept, toCheck, left } = form;
  const link = formLink(form.address);
  const questions = plural(asked, ["вопроса", "вопросов", "вопросов"]);
  return [
    `Форма «${foldSpaces(title)}»`,
    ...(link === "" ? [] : [link]),
    `${when}: заполнено ${filled} из ${asked} ${questions}${kept > 0 ? `, ответ уже был: ${kept}` : ""}. Форма не отправлена.`,
    ...listed("Проверить", toCheck),
    ...listed(
      "Оставлено вам",
      left.map(({ text, reason }) => (reason === "" ? text : `${text}: ${reason}`)),
    ),
  ].join("\n");
}

function listed(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_NAMED;
  return [
    `${heading} (${lines.length}):`,
    ...lines.slice(0, MOST_NAMED).map((line) => `— ${foldSpaces(line)}`),
    ...(more > 0 ? [`— и ещё ${more}`] : []),
  ];
}
