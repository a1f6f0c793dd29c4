import type { DocumentGrid } from "../../../shared/document/document-grid.ts";
import { forgetDecisions, rememberDecisions } from "../../../shared/roadmap-preview/remembered-decisions.ts";
import { tooManyRows } from "../../../shared/roadmap-preview/too-many-rows.ts";
import {
  type OrganisationKind,
  organisationKinds,
} from "../../../shared/roadmap-templates/organisation-kind.ts";
import { DocumentProblem } from "../../documents/document-problem.ts";
import { startReading } from "../../documents/read-document-file.ts";
import { keepDecisions, keptDecisions } from "./kept-decisions.ts";
import {
  chosen,
  decisions,
  prepared,
  problem,
  remembered,
  said,
  schoolYear,
  suggest,
  working,
} from "./roadmap-state.ts";
import { saveWorkbook } from "./save-workbook.ts";

let stop: (() => void) | null = null;

/** Reads a file in a worker; a file that cannot be read leaves what was chosen before. */
export async function chooseFile(file: File): Promise<void> {
  stop?.();
  const reading = startReading(file);
  stop = reading.cancel;
  working.value = `Читаю «${file.name}»…`;
  problem.value = "";
  said.value = "";
  try {
    const grid = await reading.grid;
    if (grid !== null) await chooseGrid(file.name, grid);
  } catch (error) {
    if (!(error instanceof DocumentProblem)) console.error(error);
    problem.value =
      error instanceof DocumentProblem
        ? error.message
        : `Не удалось прочитать «${file.name}». Откройте документ, скопируйте его целиком и вставьте в поле ниже.`;
  } finally {
    if (stop === reading.cancel) {
      stop = null;
      working.value = "";
    }
  }
}

export function cancelReading(): void {
  stop?.();
  stop = null;
  working.value = "";
  said.value = "Чтение отменено.";
}

/** Takes a document that has been read; what was decided about it earlier holds again. */
export async function chooseGrid(name: string, grid: DocumentGrid): Promise<void> {
  const tooMany = tooManyRows(grid);
  if (tooMany !== null) {
    problem.value = tooMany;
    return;
  }
  remembered.value = await keptDecisions();
  decisions.value = {};
  suggest.value = null;
  problem.value = "";
  chosen.value = { name, source: { kind: "document", grid } };
  const refusal = whyUnfit(name);
  if (refusal !== null) {
    chosen.value = null;
    problem.value = refusal;
    return;
  }
  said.value = `Прочитано: «${name}».`;
}

/** A document in which nothing is to be done, and nothing to be asked either; null where there is something. */
function whyUnfit(name: string): string | null {
  try {
    const preview = prepared.value?.preview;
    const isEmpty = preview?.counts.activities === 0 && preview.questions.length === 0;
    return isEmpty
      ? `В документе «${name}» не нашлось ни одного мероприятия. Проверьте, тот ли это документ и есть ли в нём таблица дорожной карты.`
      : null;
  } catch (error) {
    // Nothing is known to come here, but a document must not take the panel with it.
    console.error(error);
    return `Не удалось разобрать документ «${name}». Скопируйте таблицу дорожной карты в новый документ и выберите его.`;
  }
}

/** Takes the template for a kind of organisation, for those who have no document. */
export function chooseTemplate(organisation: OrganisationKind): void {
  decisions.value = {};
  suggest.value = null;
  problem.value = "";
  const { name } = organisationKinds[organisation];
  chosen.value = { name: `примерная дорожная карта: ${name}`, source: { kind: "template", organisation } };
  said.value = `Взята примерная дорожная карта: ${name}.`;
}

/** One after the other, so that of two quick clicks neither loses the other. */
let keeping: Promise<unknown> = Promise.resolve();

/** The person settles a doubt, or thinks again; remembered at once. */
export function decide(key: string, option: string): void {
  decisions.value = { ...decisions.value, [key]: option };
  const document = prepared.value?.roadmap.document;
  if (document === undefined) return;
  keeping = keeping
    .then(async () => keepDecisions(rememberDecisions(await keptDecisions(), document, { [key]: option })))
    .catch(console.error);
}

/** The document as the program reads it by itself. */
export async function forget(): Promise<void> {
  const document = prepared.value?.roadmap.document;
  decisions.value = {};
  if (document === undefined) return;
  await keeping;
  remembered.value = forgetDecisions(await keptDecisions(), document);
  await keepDecisions(remembered.value);
}

/** Proposals from the template for a kind of organisation; null takes them back. */
export function proposeMissing(kind: OrganisationKind | null): void {
  suggest.value = kind;
}

export function nameSchoolYear(year: string): void {
  schoolYear.value = year;
}

export async function save(): Promise<void> {
  const now = prepared.value;
  if (now === null || working.value !== "") return;
  working.value = "Делаю книгу…";
  problem.value = "";
  try {
    said.value = `Книга сохранена: «${await saveWorkbook(now.plan, now.preview.schoolYear)}».`;
  } catch (error) {
    console.error(error);
    problem.value = "Не удалось сделать книгу. Закройте панель, откройте снова и повторите.";
  } finally {
    working.value = "";
  }
}
