import type { PreviewQuestion } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { DoubtFieldset } from "./doubt-fieldset.tsx";
import type { HeadingTag } from "./heading-tag.ts";

/** Where the document can be read in two ways, the person says which: one click, and one click back. */
export function DoubtsList(props: {
  questions: readonly PreviewQuestion[];
  heading: HeadingTag;
  onAnswer: (key: string, option: string) => void;
  onForget: () => void;
}) {
  const { questions, heading: Heading, onAnswer, onForget } = props;
  if (questions.length === 0) return null;
  const settled = questions.some(({ recalled, chosen, own }) => recalled || (own !== "" && chosen !== own));
  return (
    <section class="doubts" aria-label="Вопросы о документе">
      <Heading>Как это понимать?</Heading>
      {questions.map((question) => (
        <DoubtFieldset key={question.key} question={question} onAnswer={onAnswer} />
      ))}
      {settled && (
        <button type="button" class="plain" onClick={onForget}>
          Забыть решения
        </button>
      )}
    </section>
  );
}
