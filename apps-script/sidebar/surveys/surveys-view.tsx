import { FeatureView } from "../feature-view.tsx";
import { UndoBox } from "../undo-box.tsx";
import { openView } from "../view.ts";
import { AnswersBox } from "./answers-box.tsx";
import { MadeForms } from "./made-forms.tsx";
import { NewForm } from "./new-form.tsx";
import { loadSurveys, reading, surveying, written } from "./surveying.ts";

/** Surveys as Google Forms: a form is looked at before it is made, and its answers before they are written. */
export function SurveysView() {
  return (
    <FeatureView
      now={surveying.value}
      load={loadSurveys}
      name="Анкеты"
      look="surveys"
      heading="Анкеты формами Google"
      absent={<Absent />}
      notAllowed={NOT_ALLOWED}
      ready={({ forms, questionnaires }) => (
        <>
          {written.value && <UndoBox />}
          {reading.value === null ? (
            <>
              <MadeForms forms={forms} />
              <NewForm questionnaires={questionnaires} />
            </>
          ) : (
            <AnswersBox reading={reading.value} />
          )}
        </>
      )}
      always={reading.value === null && <OnPaper />}
    />
  );
}

/** The way to the blank questionnaires. */
function OnPaper() {
  return (
    <p>
      Анкету можно и напечатать.{" "}
      <button type="button" class="inline" onClick={() => openView("papers")}>
        Бланки – в разделе «Бумаги»
      </button>
    </p>
  );
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
