import type { PreviewQuestion } from "../../../shared/roadmap-preview/roadmap-preview.ts";
import { QuestionFieldset } from "../question-fieldset.tsx";
import { decide, forget } from "./roadmap-actions.ts";

/** Where the document can be read in two ways, the person says which; the document is read with that at once. */
export function RoadmapQuestions({ questions }: { questions: readonly PreviewQuestion[] }) {
  if (questions.length === 0) return null;
  const settled = questions.some(({ recalled, chosen, own }) => recalled || (own !== "" && chosen !== own));
  return (
    <section class="doubts" aria-label="Вопросы о документе">
      <h3>Как это понимать?</h3>
      {questions.map((question) => (
        <QuestionFieldset key={question.key} question={question} onAnswer={decide} />
      ))}
      {settled && (
        <button type="button" onClick={() => void forget()}>
          Забыть решения
        </button>
      )}
    </section>
  );
}
