import { filledLayout } from "../../../shared/papers/filled-layout.ts";
import { paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPaperLog } from "../../../shared/papers/plan-paper-log.ts";
import type { PapersPlan, PlannedPaper } from "../../../shared/papers/plan-papers.ts";
import { plural } from "../../../shared/text/plural.ts";
import { applyEdits } from "../apply-edits.ts";
import { momentIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { consentPage } from "../given-rights.ts";
import { guarded, sentenceFor } from "../guarded.ts";
import { readBook } from "../read-book.ts";
import { type Refusals, refusalOf } from "../refused-by-google.ts";
import { UserProblem } from "../user-problem.ts";
import { rememberedName } from "../who-ticks.ts";
import type { PaperApi, PapersMade, PapersRequest, PapersState } from "./paper-api.ts";
import { documentName, type PlannedPapers, plannedPapers } from "./planned-papers.ts";
import { writeDocument } from "./write-document.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Making a document needs no more: it stands in the root of the Drive, and the program looks for no other file there. */
const RIGHTS = ["https://www.googleapis.com/auth/documents"];

/** Google breaks a run off after six minutes. */
const LONGEST_MS = 4.5 * 60_000;

export const paperCalls: PaperApi = {
  papersState: () => guarded(stateNow),

  previewPapers: (json) =>
    guarded(() => plannedPapers(SpreadsheetApp.getActive(), JSON.parse(json) as PapersRequest).preview),

  makePapers: (json) =>
    guarded((): PapersMade => {
      const request = JSON.parse(json) as PapersRequest & { readonly shown: string };
      const spreadsheet = SpreadsheetApp.getActive();
      const planned = plannedPapers(spreadsheet, request);
      const { preview } = planned;
      if (preview.fingerprint !== request.shown) return { kind: "changed", message: CHANGED, preview };
      if (preview.papers.length === 0)
        throw new UserProblem("Ни одной бумаги не получается: смотрите, кто и почему не вошёл.");
      const { made, problems } = makeDocuments(planned);
      const unlogged = made.length === 0 ? [] : log(spreadsheet, planned.plan, made, request.despite);
      return {
        kind: "made",
        papers: made.map(({ name, url }) => ({ name, url })),
        problems: [...problems, ...unlogged],
      };
    }),
};

function stateNow(): PapersState {
  const url = consentPage(RIGHTS);
  if (url !== null) return { kind: "not-allowed", url };
  return { kind: "ready", kinds: paperKinds.map(({ key, title, basis }) => ({ key, title, basis })) };
}

type MadeDocument = { readonly name: string; readonly url: string; readonly paper: PlannedPaper };

/** One document after another; where one fails, those made before stay and the others are told. */
function makeDocuments({ kind, plan }: PlannedPapers): {
  readonly made: readonly MadeDocument[];
  readonly problems: readonly string[];
} {
  const startedAt = Date.now();
  const made: MadeDocument[] = [];
  const withoutCharts: string[] = [];
  for (const paper of plan.papers) {
    if (Date.now() - startedAt > LONGEST_MS)
      return { made, problems: [...withoutCharts, TOO_LONG, leftWords(plan, made.length)] };
    const name = documentName(paper.fileName);
    try {
      const blocks = filledLayout(kind.layout, paper.copies);
      const { url, undrawn } = writeDocument(name, blocks, kind.layout.dense === true);
      made.push({ name, url, paper });
      withoutCharts.push(...undrawn.map((title) => undrawnWords(name, title)));
    } catch (error) {
      console.error(error);
      const why = refusalOf(refusals, error) ?? sentenceFor(error);
      return { made, problems: [...withoutCharts, why, leftWords(plan, made.length)] };
    }
  }
  return { made, problems: withoutCharts };
}

function undrawnWords(name: string, title: string): string {
  return `В документе «${name}» вместо диаграммы «${title}» стоят её числа: Google не нарисовал диаграмму. Нужна она – удалите документ и создайте его ещё раз позже.`;
}

/** «Не сделано: 2 бумаги (П-003, П-004). …» */
function leftWords({ papers }: PapersPlan, count: number): string {
  const left = papers.slice(count);
  const codes = left.flatMap(({ madeFrom }) => madeFrom);
  const from = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `Не сделано: ${left.length} ${plural(left.length, ["бумага", "бумаги", "бумаг"])}${from}. Начатый документ, если он есть на Диске, удалите.`;
}

/** The documents are there whatever happens: what keeps the line from «Журнал» is told. */
function log(
  spreadsheet: Spreadsheet,
  plan: PapersPlan,
  made: readonly MadeDocument[],
  despite: string,
): readonly string[] {
  try {
    withDocumentLock(() => {
      const snapshot = readBook(spreadsheet);
      const moment = { ...momentIn(spreadsheet), who: rememberedName() };
      const done = { ...plan, papers: made.map(({ paper }) => paper) };
      applyEdits(spreadsheet, planPaperLog(snapshot, [done], { despite, corrections: [] }, moment), snapshot);
    });
    return [];
  } catch (error) {
    console.error(error);
    return [`Документы сделаны, но строка в «Журнал» не записана. ${sentenceFor(error)}`];
  }
}

const refusals: Refusals = {
  quota: "Google больше не даёт создавать документы сегодня. Повторите завтра.",
  rights: "Google не разрешил создавать документы. Откройте «Бумаги» ещё раз и дайте разрешение.",
  gone: "Документ удалили, пока он создавался. Повторите.",
  busy: "Google Документы сейчас не отвечают. Повторите через минуту.",
};

const TOO_LONG = "Бумаг слишком много для одного раза.";
const CHANGED =
  "Книга изменилась, пока вы смотрели: бумаги были бы уже не те, что показаны. Ничего не сделано. Проверьте новый список и нажмите ещё раз.";
