import { questionnaireLabel, questionnaires } from "../../../../shared/surveys/questionnaires.ts";
import { plural } from "../../../../shared/text/plural.ts";
import { ActSaid } from "../../book/act/act-said.tsx";
import { BeforeWriting, canWriteHere, WhereToWrite } from "../../book/act/where-to-write.tsx";
import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { day } from "../people-state.ts";
import { useRestingFocus } from "../resting-focus.ts";
import { ChooseTable } from "../table/choose-table.tsx";
import { BeforeAfter } from "./before-after.tsx";
import { CuratorPart } from "./curator-part.tsx";
import {
  answersPlan,
  ask,
  asked,
  canWrite,
  exported,
  newAnswers,
  readTable,
  typed,
  writeAnswers,
} from "./surveys-state.ts";
import { SwotAnswers } from "./swot-answers.tsx";
import { TypingForm } from "./typing-form.tsx";

/** The curator's form, which a long questionnaire would hide below; answers that come into «Анкеты», and what they came to. */
export function SurveysPart() {
  const heading = useRestingFocus(newAnswers.said.value);
  return (
    <>
      <CuratorPart />
      <section aria-labelledby="surveys-heading">
        <h2 id="surveys-heading" ref={heading} tabIndex={-1}>
          Анкеты
        </h2>
        <WhereToWrite byHand="Ответы вносите в самой книге, во вкладку «Анкеты»." />
        {canWriteHere() && <NewAnswers />}
        <ActSaid act={newAnswers} />
        <BeforeAfter />
        <SwotAnswers />
      </section>
    </>
  );
}

function NewAnswers() {
  const { questionnaire, anonymous, day: given, from } = asked.value;
  return (
    <div class="fields">
      <label>
        Анкета
        <select
          value={questionnaire.id}
          onChange={(event) => {
            const chosen = questionnaires.find(({ id }) => id === event.currentTarget.value);
            if (chosen !== undefined) ask({ questionnaire: chosen });
          }}
        >
          {questionnaires.map(({ id }) => (
            <option key={id} value={id}>
              {questionnaireLabel(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        День опроса
        <input
          type="date"
          max={day.value}
          value={given}
          onInput={(event) => ask({ day: event.currentTarget.value })}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={anonymous}
          onChange={(event) => ask({ anonymous: event.currentTarget.checked })}
        />{" "}
        анонимно, без кодов
      </label>
      <label>
        Откуда ответы
        <select
          value={from}
          onChange={(event) => ask({ from: event.currentTarget.value === "table" ? "table" : "paper" })}
        >
          <option value="paper">набрать с бумаги</option>
          <option value="table">таблица ответов формы</option>
        </select>
      </label>
      {from === "paper" ? (
        <TypingForm key={`${questionnaire.id} ${anonymous}`} />
      ) : (
        <ChooseTable
          source={exported}
          label="Вставьте таблицу ответов вместе с заголовками"
          fileLabel="Ответы из файла .xlsx"
          onOther={() => undefined}
        />
      )}
      {(readTable.value?.remarks ?? []).map((each) => (
        <p key={each} class="hint">
          {each}
        </p>
      ))}
      {from === "paper" && typed.value.length > 0 && (
        <p>
          Набрано: {typed.value.length} {plural(typed.value.length, ["анкета", "анкеты", "анкет"])}.{" "}
          <button
            type="button"
            onClick={() => {
              typed.value = typed.value.slice(0, -1);
            }}
          >
            Убрать последнюю
          </button>
        </p>
      )}
      <Plan />
    </div>
  );
}

function Plan() {
  const plan = answersPlan.value;
  if (plan === null) return null;
  return (
    <>
      <ul id="answers-plan" aria-label="Что будет записано">
        {(plan.ok ? [...plan.changes, ...plan.remarks] : plan.refusals).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <ActionButton
        main
        off={!canWrite.value || working.value !== ""}
        onPress={() => void writeAnswers()}
        describedBy="answers-plan"
      >
        {newAnswers.button}
      </ActionButton>
      <BeforeWriting />
    </>
  );
}
