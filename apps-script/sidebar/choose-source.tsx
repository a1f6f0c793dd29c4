import { checklist } from "./checklist.ts";
import { nothingPasted, previewPasted } from "./creating.ts";
import { PasteBox } from "./paste-box.tsx";
import { PersonalData } from "./personal-data.tsx";
import { SchoolYearField } from "./school-year-field.tsx";
import { TakeTemplate } from "./take-template.tsx";

/** The roadmap to make the workbook from, and its school year. */
export function ChooseSource({ problem }: { problem: string }) {
  return (
    <form
      class="create"
      onSubmit={(event) => {
        event.preventDefault();
        void previewPasted();
      }}
    >
      <h1>Создать книгу</h1>
      <p>
        Откройте дорожную карту в Word, Google Документах или Excel, выделите её целиком (Ctrl+A), скопируйте
        (Ctrl+C) и вставьте сюда (Ctrl+V).
      </p>
      {hasWorkbook() && (
        <p>
          В книге уже есть дорожная карта: перед записью программа покажет отличия, а отметки и ваши правки
          останутся.
        </p>
      )}
      <PasteBox problem={problem} />
      <SchoolYearField />
      <button type="submit" class="primary" disabled={nothingPasted.value}>
        Показать, что получится
      </button>
      <TakeTemplate />
      <AboutFiles />
      <PersonalData />
    </form>
  );
}

/** Whether the workbook holds a roadmap, as far as the sidebar has heard. */
export function hasWorkbook(): boolean {
  return checklist.loading.value.kind === "loaded" && checklist.loading.value.state.checklist !== null;
}

/** What the sidebar cannot do, why, and what to do instead. */
function AboutFiles() {
  return (
    <details class="changes">
      <summary>А если это файл или документ на Диске?</summary>
      <p class="quiet">
        Файлы .docx, .pdf и .xlsx читает боковая панель расширения «Наставничество» в Chrome, раздел «Дорожная
        карта». Чтобы открыть файл с Диска или Google Документ отсюда, надстройке понадобился бы доступ ко
        всем вашим файлам, поэтому она его не просит: откройте документ, скопируйте целиком и вставьте.
      </p>
    </details>
  );
}
