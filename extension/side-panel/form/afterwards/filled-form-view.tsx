import { campaignRow, filledFormWords, pastedCampaign } from "../../../../shared/campaign/filled-form.ts";
import { undo } from "../../book/book-state.ts";
import { canPickForWriting } from "../../book/pick-book.ts";
import { recordCampaign, takeCampaignBack } from "../../book/update-book.ts";
import { working } from "../../roadmap/roadmap-state.ts";
import { ActionButton } from "../action-button.tsx";
import { copyText } from "../copy-text.ts";
import { book, busy } from "../form-state.ts";
import { campaignPlan, campaignProblem, campaignSaid, filledForm } from "./filled-form.ts";

/** After filling: what was done, to copy, and its row in «Отчёты». */
export function FilledFormView() {
  const form = filledForm.value;
  if (form === null || busy.value !== "") return null;
  const copy = async (text: string, done: string) => {
    campaignProblem.value = "";
    campaignSaid.value = (await copyText(text))
      ? done
      : "Браузер не дал скопировать. Выделите текст и нажмите Ctrl+C.";
  };
  const words = filledFormWords(form);
  return (
    <section class="step" aria-label="Итог">
      <h2>4. Итог</h2>
      <p class="told">{words}</p>
      <button type="button" onClick={() => void copy(words, "Итог скопирован.")}>
        Скопировать итог
      </button>{" "}
      <button
        type="button"
        onClick={() =>
          void copy(
            pastedCampaign(campaignRow(form)),
            "Строка скопирована. Вставьте её во вкладку «Отчёты», в первый столбец пустой строки.",
          )
        }
      >
        Скопировать строку для «Отчётов»
      </button>
      <InBook />
      <p class="hint" aria-live="polite">
        {working.value !== "" ? working.value : campaignSaid.value}
      </p>
      {campaignProblem.value !== "" && (
        <p class="notice" role="alert">
          {campaignProblem.value}
        </p>
      )}
    </section>
  );
}

/** A book on the disk takes the row itself, once the person has seen what will be written. */
function InBook() {
  const plan = campaignPlan.value;
  if (book.value === null || plan === null || book.value.sheet !== null) return null;
  const { handle, name } = book.value;
  if (handle === null && !canPickForWriting()) return null;
  const isDone = plan.changes.length === 0;
  return (
    <>
      <p class="hint">
        {isDone
          ? "В книге во вкладке «Отчёты» эта форма уже записана."
          : `Книга «${name}». ${plan.changes.join(" ")} Закройте её в Excel.`}
      </p>
      <ActionButton off={isDone || working.value !== ""} onPress={() => void recordCampaign()}>
        Записать в «Отчёты»
      </ActionButton>{" "}
      {undo.value !== null && undo.value.handle === handle && (
        <ActionButton off={working.value !== ""} onPress={() => void takeCampaignBack()}>
          Вернуть книгу как было
        </ActionButton>
      )}
    </>
  );
}
