import { fillTheForm, letIn, putBack, readTheForm } from "./form-actions.ts";
import { alarm, busy, included, status, undos, webForm } from "./form-state.ts";
import { PreviewTable } from "./preview-table.tsx";
import { WorkbookPicker } from "./workbook-picker.tsx";

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
        <button type="button" disabled={working} onClick={() => void readTheForm()}>
          Прочитать форму
        </button>
      </section>
      <div class="messages">
        <p role="status" aria-busy={working} class={busy.value !== "" ? "working" : ""}>
          {busy.value !== "" ? busy.value : status.value}
        </p>
        <Alarm />
        <ClosedFrames />
      </div>
      <PreviewTable />
      <footer>
        <button
          type="button"
          class="main"
          disabled={working || ready === 0}
          aria-describedby="ready-count"
          onClick={() => void fillTheForm()}
        >
          Заполнить
        </button>
        <button type="button" disabled={working || undos.value.size === 0} onClick={() => void putBack()}>
          Отменить
        </button>
        <span id="ready-count" class="count">
          {webForm.value === null ? "" : `Отмечено к заполнению: ${ready}`}
        </span>
      </footer>
    </>
  );
}

function Alarm() {
  if (alarm.value === null) return null;
  const { message, origins } = alarm.value;
  return (
    <div role="alert">
      <p>{message}</p>
      {origins.length > 0 && <Grant origins={origins} />}
    </div>
  );
}

/** Part of the form lives on another site: it is read only with the person's leave. */
function ClosedFrames() {
  const origins = webForm.value?.closed ?? [];
  if (origins.length === 0 || alarm.value !== null) return null;
  return (
    <div class="notice">
      <p>Часть страницы принадлежит другому сайту и пока не прочитана.</p>
      <Grant origins={origins} />
    </div>
  );
}

function Grant({ origins }: { origins: readonly string[] }) {
  const sites = origins.map((origin) => origin.replace(/^https?:\/\/|\/\*$/g, "")).join(", ");
  return (
    <button type="button" onClick={() => void letIn(origins)}>
      Разрешить доступ: {sites}
    </button>
  );
}
