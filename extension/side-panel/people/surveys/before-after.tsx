import type { QuestionChange, QuestionResult } from "../../../../shared/surveys/survey-changes.ts";
import { changes } from "./surveys-state.ts";

/** What the surveys came to: every question before and after, and the difference. */
export function BeforeAfter() {
  const told = changes.value.filter(({ questions }) => questions.length > 0);
  return (
    <>
      <h2>До и после</h2>
      {told.length === 0 && <p class="hint">Во вкладке «Анкеты» пока нет ответов.</p>}
      {told.map(({ role, answered, questions }) => (
        <table key={role} class="before-after">
          <caption>
            {role === "наставник" ? "Наставники" : "Наставляемые"}: анкет до {answered.before}, после{" "}
            {answered.after}
          </caption>
          <thead>
            <tr>
              <th scope="col">Вопрос</th>
              <th scope="col">До</th>
              <th scope="col">После</th>
              <th scope="col">Разница</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <tr key={question.heading}>
                <th scope="row">{question.heading}</th>
                <td>{resultWords(question.before, question)}</td>
                <td>{resultWords(question.after, question)}</td>
                <td>{changeWords(question)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function resultWords(result: QuestionResult, { measure }: QuestionChange): string {
  if (result.kind === "none") return "–";
  if (result.kind === "too-few") return "мало ответов";
  return measure === "yes" ? `${comma(result.value)} %` : comma(result.value);
}

function changeWords({ change }: QuestionChange): string {
  if (change === null) return "–";
  return `${change > 0 ? "+" : change < 0 ? "−" : ""}${comma(Math.abs(change))}`;
}

function comma(value: number): string {
  return String(value).replace(".", ",");
}
