import { Conflicts } from "../form-template/conflicts.tsx";
import { FormTemplateView } from "../form-template/form-template-view.tsx";
import { ActionButton } from "./action-button.tsx";
import { FilledFormView } from "./afterwards/filled-form-view.tsx";
import { AnswerLink } from "./answer-link/answer-link-view.tsx";
import { fillTheForm, putBack, readTheForm } from "./form-actions.ts";
import { busy, included, undos, webForm } from "./form-state.ts";
import { FormMapView } from "./map/form-map-view.tsx";
import { FILL_BUTTON, Messages } from "./messages.tsx";
import { PreviewTable } from "./preview/preview-table.tsx";
import { WorkbookPicker } from "./workbook/workbook-picker.tsx";

/** Filling a form: book, form, preview, and the three buttons, in the order they are used. */
export function FormView() {
  const working = busy.value !== "";
  const ready = included.value.length;
  return (
    <>
      <header>
        <h1>Заполнение формы мониторинга</h1>
        <p class="promise">
          Форма никогда не отправляется сама: проверить ответы, поставить отметки о согласии и нажать
          «Отправить» — за вами.
        </p>
      </header>
      <WorkbookPicker disabled={working} />
      <section class="step">
        <h2>2. Форма на странице</h2>
        {webForm.value !== null && <p class="form-title">{webForm.value.title}</p>}
        <ActionButton off={working} onPress={() => void readTheForm()}>
          Прочитать форму
        </ActionButton>
      </section>
      <Messages />
      <PreviewTable />
      <Conflicts rows={included.value.map((row) => row.plan)} />
      <FormMapView />
      <AnswerLink />
      <FilledFormView />
      <FormTemplateView />
      <footer>
        <ActionButton
          main
          id={FILL_BUTTON}
          off={working || ready === 0}
          describedBy="ready-count"
          onPress={() => void fillTheForm()}
        >
          Заполнить
        </ActionButton>
        <ActionButton off={working || undos.value.size === 0} onPress={() => void putBack()}>
          Отменить
        </ActionButton>
        <span id="ready-count" class="count">
          {webForm.value === null ? "" : `Отмечено к заполнению: ${ready}`}
        </span>
      </footer>
    </>
  );
}
