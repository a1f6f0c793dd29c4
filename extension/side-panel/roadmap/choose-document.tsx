import { useSignal } from "@preact/signals";
import { ChooseOrganisation } from "../../../views/roadmap-preview/choose-organisation.tsx";
import { PasteDocument } from "./paste-document.tsx";
import { chooseFile, chooseTemplate, nameSchoolYear } from "./roadmap-actions.ts";
import { chosen, namedYear, schoolYear } from "./roadmap-state.ts";

const KINDS = ".docx,.pdf,.xlsx,.xlsm,.html,.htm,.txt,.tsv,.csv";

/** The document from disk, dropped or pasted, and its school year. */
export function ChooseDocument() {
  const over = useSignal(false);
  return (
    <section
      role="group"
      aria-label="Документ"
      class={over.value ? "step over" : "step"}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) void chooseFile(file);
      }}
    >
      <h2>1. Документ</h2>
      <label class="file">
        <span class="button">{chosen.value === null ? "Выбрать документ…" : "Выбрать другой документ…"}</span>
        <input
          type="file"
          aria-label="Документ дорожной карты"
          aria-describedby="document-hint"
          accept={KINDS}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file chosen again is read again: the person may have mended it.
            event.currentTarget.value = "";
            if (file !== undefined) void chooseFile(file);
          }}
        />
      </label>
      <p id="document-hint" class="hint">
        {chosen.value === null
          ? "Word (.docx), PDF, Excel (.xlsx), веб-страница или текст. Файл можно перетащить сюда мышью."
          : `Взято: ${chosen.value.name}.`}
      </p>
      <PasteDocument />
      <TakeTemplate />
      <SchoolYear />
    </section>
  );
}

/** For those who have no document: a draft in the words of the 2021 recommendations. */
function TakeTemplate() {
  return (
    <details>
      <summary>Нет документа? Взять примерную дорожную карту</summary>
      <p class="hint">
        Семь этапов по рекомендациям Минпросвещения 2021 года, со сроками на учебный год. Это черновик:
        проверьте его и утвердите у себя.
      </p>
      <ChooseOrganisation
        id="template-for"
        label="Для кого"
        chosen={chosen.value?.source.kind === "template" ? chosen.value.source.organisation : null}
        onChoose={(kind) => {
          if (kind !== null) chooseTemplate(kind);
        }}
      />
    </details>
  );
}

function SchoolYear() {
  const unread = schoolYear.value.trim() !== "" && namedYear.value === null;
  return (
    <div class="year">
      <label for="school-year">Учебный год (если его нет в документе)</label>
      <input
        id="school-year"
        placeholder="например, 2024-2025"
        value={schoolYear.value}
        aria-invalid={unread}
        aria-describedby={unread ? "school-year-problem" : undefined}
        onInput={(event) => nameSchoolYear(event.currentTarget.value)}
      />
      {unread && (
        <p id="school-year-problem" class="hint">
          Напишите два года подряд, например 2024-2025.
        </p>
      )}
    </div>
  );
}
