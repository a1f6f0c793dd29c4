import { useSignal } from "@preact/signals";
import { canPickForWriting } from "../book/pick-book.ts";
import { ActionButton } from "../form/action-button.tsx";
import { book } from "../form/form-state.ts";
import { Conflicts } from "./conflicts.tsx";
import { SharedRow } from "./shared-row.tsx";
import { chooseTemplate, fillOnDisk, putTemplateBack, saveFilledCopy } from "./template-actions.ts";
import { TemplateRowView } from "./template-row-view.tsx";
import {
  rowsToWrite,
  sheetsWithoutOurs,
  template,
  templateBusy,
  templatePreview,
  templateProblem,
  templateRows,
  templateSaid,
  templateUndo,
} from "./template-state.ts";

/** A form that came as an .xlsx file, or as a row of a shared table. */
export function FormTemplateView() {
  const isOpen = useSignal(false);
  return (
    <details class="form-template" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>Форма пришла файлом .xlsx или общей таблицей</summary>
      {isOpen.value &&
        (book.value === null ? <p class="hint">Сначала выберите рабочую книгу.</p> : <Inside />)}
    </details>
  );
}

function Inside() {
  const working = templateBusy.value !== "";
  return (
    <>
      <label class="file">
        <span class="button">{template.value === null ? "Выбрать форму…" : "Выбрать другую форму…"}</span>
        <input
          type="file"
          aria-label="Форма региона"
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={working}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file !== undefined) void chooseTemplate(file);
          }}
        />
      </label>
      {template.value !== null && <Preview />}
      <p class="hint" aria-live="polite">
        {working ? templateBusy.value : templateSaid.value}
      </p>
      {templateProblem.value !== "" && (
        <p class="notice" role="alert">
          {templateProblem.value}
        </p>
      )}
      <SharedRow />
    </>
  );
}

/** The section of a row where it differs from the row above, else "". */
function newSection(place: number): string {
  const path = (at: number): string => templateRows.value[at]?.question.section.join(" → ") ?? "";
  return place > 0 && path(place) === path(place - 1) ? "" : path(place);
}

function Preview() {
  const off = templateBusy.value !== "" || rowsToWrite.value.length === 0;
  return (
    <>
      {sheetsWithoutOurs.value.map((sheet) => (
        <p key={sheet} class="notice">
          Лист «{sheet}»: в таблице организаций нет одной строки с названием вашей организации, она не
          заполнена.
        </p>
      ))}
      {templateRows.value.length === 0 && (
        <p class="notice">В форме не нашлось ячеек для ответа. Проверьте, тот ли это файл.</p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: the rows are laid out as cards, and a table drawn otherwise may lose its role */}
      <table role="table" aria-label="Ячейки формы" class="preview">
        <thead>
          <tr>
            <th scope="col">Вписать</th>
            <th scope="col">Ячейка</th>
            <th scope="col">Ответ</th>
            <th scope="col">Показатель</th>
          </tr>
        </thead>
        <tbody>
          {templateRows.value.map((row, index) => {
            const outcome = templatePreview.value[index];
            return (
              outcome && (
                <TemplateRowView
                  key={row.question.key}
                  row={row}
                  above={newSection(index)}
                  outcome={outcome}
                />
              )
            );
          })}
        </tbody>
      </table>
      <Conflicts rows={rowsToWrite.value.map(({ fill }) => fill)} />
      <p class="hint">
        Отмечено ячеек: {rowsToWrite.value.length}. Формулы и то, что уже вписано, не меняются.
      </p>
      <ActionButton off={off} onPress={() => void saveFilledCopy()}>
        Заполнить копию
      </ActionButton>{" "}
      {canPickForWriting() && (
        <ActionButton off={off} onPress={() => void fillOnDisk()}>
          Заполнить сам файл
        </ActionButton>
      )}{" "}
      {templateUndo.value !== null && (
        <ActionButton off={templateBusy.value !== ""} onPress={() => void putTemplateBack()}>
          Вернуть форму как было
        </ActionButton>
      )}
    </>
  );
}
