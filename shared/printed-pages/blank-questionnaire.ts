import { questionnaireById, questionnaireLabel, questionnaires } from "../surveys/questionnaires.ts";
import { curatorPage, surveyPage } from "../surveys/survey-page.ts";
import type { PrintedPage } from "./printed-page.ts";

/** Stands for the curator's form where a questionnaire is chosen. */
export const CURATOR = "куратор";

/** The questionnaires that can be printed blank, as they are chosen: «Ученики: наставник, после». */
export const blankQuestionnaires: readonly { readonly id: string; readonly title: string }[] = [
  ...questionnaires.map(({ id }) => ({ id, title: questionnaireLabel(id) })),
  { id: CURATOR, title: "Анкета куратора" },
];

/**
 * A questionnaire to be filled in by hand, in a file with a name of its own.
 * @example blankQuestionnaire("ученики/наставник/после", true).fileName // "Бланк анкеты – ученики, наставник, после.html"
 */
export function blankQuestionnaire(id: string, anonymous: boolean): PrintedPage {
  if (id === CURATOR) return { fileName: "Анкета куратора.html", html: curatorPage(), remarks: [] };
  const questionnaire = questionnaireById(id);
  if (questionnaire === null)
    return { fileName: "Бланк анкеты.html", html: null, remarks: ["Выберите анкету."] };
  const about = [...questionnaire.id.split("/"), ...(anonymous ? [] : ["с кодом"])].join(", ");
  return {
    fileName: `Бланк анкеты – ${about}.html`,
    html: surveyPage([questionnaire], anonymous),
    remarks: [],
  };
}
