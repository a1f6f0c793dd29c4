import { useSignal } from "@preact/signals";
import { websiteHtml, websitePage } from "../../../shared/website-section/website-page.ts";
import { type WebsiteSection, websiteSection } from "../../../shared/website-section/website-section.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { saveDownload } from "../../../views/files/save-download.ts";
import { copyText } from "../form/copy-text.ts";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { answered } from "./book-state.ts";

/** The section «Наставничество» for the school's website, as a page and as HTML for the editor of the site. */
export function WebsitePage() {
  const said = useSignal("");
  const leftOut = useSignal<readonly string[]>([]);
  if (book.value === null || answered.value === null) return null;
  const { after } = answered.value;
  const made = (): WebsiteSection => {
    const section = websiteSection(readWorkbook(after), today());
    leftOut.value = section.leftOut;
    return section;
  };
  const save = () => {
    saveDownload("Наставничество.html", websitePage(made()), "text/html;charset=utf-8");
    said.value = "Страница сохранена: «Наставничество.html». Проверьте её, прежде чем размещать.";
  };
  const copy = async () => {
    said.value = (await copyText(websiteHtml(made())))
      ? "Скопировано. Вставьте в редактор сайта в режиме HTML и проверьте."
      : "Браузер не дал скопировать. Сохраните страницу файлом.";
  };
  return (
    <details>
      <summary>Раздел «Наставничество» для сайта</summary>
      <p class="hint">
        Документы, программы, показатели, практики, публикации и контакты куратора. Люди названы только с
        действующим согласием на распространение персональных данных.
      </p>
      <button type="button" onClick={save}>
        Сохранить страницу для сайта
      </button>{" "}
      <button type="button" onClick={() => void copy()}>
        Скопировать для сайта
      </button>
      <p class="hint" aria-live="polite">
        {said.value}
      </p>
      {leftOut.value.length > 0 && (
        <p class="hint">Не вошло, потому что назван человек без согласия: {leftOut.value.join("; ")}.</p>
      )}
    </details>
  );
}
