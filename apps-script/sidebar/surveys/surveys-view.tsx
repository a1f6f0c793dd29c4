import { useEffect } from "preact/hooks";
import { Failure } from "../../../views/look/failure.tsx";
import { MissingRight } from "../missing-right.tsx";
import { SaidHeading } from "../said-heading.tsx";
import { UndoBox } from "../undo-box.tsx";
import { Waiting } from "../waiting.tsx";
import { AnswersBox } from "./answers-box.tsx";
import { MadeForms } from "./made-forms.tsx";
import { NewForm } from "./new-form.tsx";
import { loadSurveys, reading, surveying, written } from "./surveying.ts";

/** Surveys as Google Forms: a form is looked at before it is made, and its answers before they are written. */
export function SurveysView() {
  useEffect(() => void loadSurveys(), []);
  const now = surveying.value;
  switch (now.kind) {
    case "unread":
      return null;
    case "waiting":
      return <Waiting words={now.words} />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void loadSurveys()} />;
    case "read":
      return (
        <section class="create surveys" aria-label="Анкеты">
          <SaidHeading words="Анкеты формами Google" said={now.said} problem={now.problem} />
          {now.state.kind === "absent" && <Absent />}
          {now.state.kind === "not-allowed" && (
            <MissingRight words={NOT_ALLOWED} url={now.state.url} onRetry={() => void loadSurveys()} />
          )}
          {now.state.kind === "ready" && written.value && <UndoBox />}
          {now.state.kind === "ready" &&
            (reading.value === null ? (
              <>
                <MadeForms forms={now.state.forms} />
                <NewForm questionnaires={now.state.questionnaires} />
              </>
            ) : (
              <AnswersBox reading={reading.value} />
            ))}
        </section>
      );
  }
}

const NOT_ALLOWED =
  "Чтобы создать форму и прочитать ответы, нужно разрешение Google на работу с вашими формами. Вы его пока не дали; без него работает всё остальное.";

function Absent() {
  return (
    <>
      <p>
        Программа может сделать из анкеты форму Google, без почты и имён, и перенести ответы во вкладку
        «Анкеты».
      </p>
      <p>
        Для этого нужно разрешение Google на работу с вашими формами. Эта надстройка его не просит, поэтому
        форм не создаёт.
      </p>
      <p>
        Нужны формы – попросите того, кто устанавливал надстройку, поставить издание с анкетами (папка{" "}
        <code>apps-script-with-surveys</code>). Книга останется той же.
      </p>
    </>
  );
}
