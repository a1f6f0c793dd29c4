import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { AskedQuestion } from "../../../../shared/surveys/questionnaire.ts";
import { asked, typed } from "./surveys-state.ts";
import { isFinished, typedSheet, wholeAnswer } from "./typed-sheet.ts";

/** A paper questionnaire typed by keyboard alone: an answer that is whole gives the keyboard to the next field. */
export function TypingForm() {
  const { questionnaire, anonymous } = asked.value;
  const { questions } = questionnaire;
  const fields = useSignal<readonly string[]>([]);
  const code = useSignal("");
  const faults = useSignal<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const fieldAt = (at: number) => form.current?.querySelectorAll<HTMLElement>("[data-answer]")[at];
  const goOn = (at: number) => {
    if (at + 1 < questions.length) fieldAt(at + 1)?.focus();
    else form.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const put = (at: number, words: string) => {
    fields.value = questions.map((_, index) => (index === at ? words : (fields.value[index] ?? "")));
  };
  return (
    <form
      ref={form}
      class="fields"
      aria-label="Анкета с бумаги"
      onSubmit={(event) => {
        event.preventDefault();
        const sheet = typedSheet(
          questions,
          fields.value,
          anonymous ? "" : code.value,
          typed.value.length + 1,
        );
        if (!("answers" in sheet)) {
          faults.value = sheet;
          return;
        }
        typed.value = [...typed.value, sheet];
        fields.value = [];
        code.value = "";
        faults.value = [];
        (anonymous ? fieldAt(0) : form.current?.querySelector<HTMLElement>("input"))?.focus();
      }}
    >
      <p class="hint">
        Число само переводит в следующее поле (после 1 нажмите Enter), «д» и «н» – да и нет, Enter – дальше,
        пустое поле – ответа нет.
      </p>
      {!anonymous && (
        <label>
          Код участника
          <input
            type="text"
            value={code.value}
            onInput={(event) => {
              code.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              goOn(-1);
            }}
          />
        </label>
      )}
      {questions.map((question, at) => (
        <label key={question.key}>
          {at + 1}. {question.text} <span class="hint">{hintOf(question)}</span>
          <input
            type="text"
            data-answer
            inputMode={question.answer === "point" ? "numeric" : "text"}
            value={fields.value[at] ?? ""}
            onInput={(event) => {
              const words = event.currentTarget.value;
              const isWhole = isFinished(question.answer, words.trim());
              put(at, isWhole ? wholeAnswer(question.answer, words.trim()) : words);
              if (isWhole) goOn(at);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              goOn(at);
            }}
          />
        </label>
      ))}
      {faults.value.map((each) => (
        <p key={each} role="alert">
          {each}
        </p>
      ))}
      <button type="submit">Следующая анкета</button>
    </form>
  );
}

function hintOf({ answer }: AskedQuestion): string {
  return {
    point: "1–10",
    yes: "да или нет",
    often: "1 – очень часто, 2 – часто, 3 – редко, 4 – 1–2 раза, 5 – никогда",
    words: "своими словами",
  }[answer];
}
