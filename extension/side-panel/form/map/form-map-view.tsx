import { useSignal } from "@preact/signals";
import { describeFormChanges } from "../../../../shared/form-map/describe-changes.ts";
import type { FormMap } from "../../../../shared/form-map/form-map.ts";
import { reportField } from "../../../../shared/report/report-fields.ts";
import { undo } from "../../book/book-state.ts";
import { canPickForWriting } from "../../book/pick-book.ts";
import { recordFormMap, saveCopyWithFormMap, takeFormMapBack } from "../../book/update-book.ts";
import { working } from "../../roadmap/roadmap-state.ts";
import { ActionButton } from "../action-button.tsx";
import { copyText } from "../copy-text.ts";
import { book, mapsNow, webForm } from "../form-state.ts";
import { formMap, formMapPlan, mapProblem, mapSaid } from "./form-map-state.ts";
import { saveMapFile, takeMapFile } from "./map-file.ts";

/** What the program remembers of this form: shown, kept in the book, given and taken as a file. */
export function FormMapView() {
  const isOpen = useSignal(false);
  if (webForm.value === null || webForm.value.questions.length === 0) return null;
  return (
    <>
      <Known />
      <details class="form-map" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
        <summary>Запомнить эту форму</summary>
        {isOpen.value && <Keeping />}
      </details>
    </>
  );
}

/** Said at once: a form that is known, and what of it changed. */
function Known() {
  const { remembered, changes } = mapsNow.value ?? { remembered: new Map(), changes: null };
  if (remembered.size === 0 && changes === null) return null;
  const changed = changes === null ? "" : describeFormChanges(changes);
  return (
    <p class="hint" aria-live="polite">
      По сохранённой карте формы узнано вопросов: {remembered.size}. {changed}
    </p>
  );
}

function Keeping() {
  const map = formMap.value;
  return (
    <>
      <p class="hint">
        Программа запомнит, каким показателем отвечать на какой вопрос: то, что вы выбрали сами и что
        заполнили. В следующий раз, и в другой школе, эта форма узнается сразу. Ответов и имён в карте нет.
      </p>
      {map === null ? <p class="hint">Сначала выберите рабочую книгу.</p> : <Settled map={map} />}
      {map !== null && <InBook />}
      {map !== null && (
        <ActionButton off={working.value !== ""} onPress={saveMapFile}>
          Сохранить карту файлом
        </ActionButton>
      )}{" "}
      <MapFile />
      <p class="hint" aria-live="polite">
        {working.value !== "" ? working.value : mapSaid.value}
      </p>
      {mapProblem.value !== "" && (
        <p class="notice" role="alert">
          {mapProblem.value}
        </p>
      )}
    </>
  );
}

function Settled({ map }: { map: FormMap }) {
  const settled = map.questions.filter(({ choice }) => choice.kind !== "undecided");
  return (
    <details>
      <summary>
        Вопросов в карте: {map.questions.length}, из них с вашим решением: {settled.length}
      </summary>
      <ul>
        {settled.map(({ section, question, choice }, place) => (
          <li key={place}>
            {section !== "" && `${section} → `}
            {question}: {choice.kind === "field" ? reportField(choice.field).label : "не заполнять"}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A book on the disk takes the map itself; for a Google Sheet its rows are copied. */
function InBook() {
  const plan = formMapPlan.value;
  if (book.value === null) return null;
  if (plan === null)
    return <p class="hint">В книге нет вкладки «Карта форм». Обновите книгу или сохраните карту файлом.</p>;
  const { handle, name, sheet } = book.value;
  const isDone = plan.changes.length === 0;
  if (isDone) return <p class="hint">В книге во вкладке «Карта форм» всё это уже записано.</p>;
  if (sheet !== null) return <RowsToCopy rows={plan.pasted} />;
  const canUpdate = handle !== null || canPickForWriting();
  const isBusy = working.value !== "";
  return (
    <>
      <p class="hint">
        Книга «{name}». {plan.changes.join(" ")} {canUpdate && "Закройте её в Excel."}
      </p>
      {canUpdate ? (
        <ActionButton off={isBusy} onPress={() => void recordFormMap()}>
          Запомнить форму в книге
        </ActionButton>
      ) : (
        <ActionButton off={isBusy} onPress={() => void saveCopyWithFormMap()}>
          Сохранить копию с картой
        </ActionButton>
      )}{" "}
    </>
  );
}

function RowsToCopy({ rows }: { rows: string }) {
  const copy = async () => {
    mapProblem.value = "";
    mapSaid.value = (await copyText(rows))
      ? "Строки скопированы. Откройте в таблице вкладку «Карта форм» (если она скрыта: «Вид → Скрытые листы») и вставьте их в первый столбец пустой строки."
      : "Браузер не дал скопировать. Сохраните карту файлом.";
  };
  return (
    <>
      <p class="hint">
        Таблицу Google панель не меняет: скопируйте строки и вставьте их во вкладку «Карта форм».
      </p>
      <button type="button" onClick={() => void copy()}>
        Скопировать строки карты
      </button>{" "}
    </>
  );
}

/** Taking a map from a file, and taking the last change of the book back. */
function MapFile() {
  const last = undo.value;
  return (
    <>
      <label class="file">
        <span class="button">Загрузить карту из файла…</span>
        <input
          type="file"
          aria-label="Карта формы из файла"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file !== undefined) void takeMapFile(file);
          }}
        />
      </label>{" "}
      {last !== null && last.handle === book.value?.handle && (
        <ActionButton off={working.value !== ""} onPress={() => void takeFormMapBack()}>
          Вернуть книгу как было
        </ActionButton>
      )}
    </>
  );
}
