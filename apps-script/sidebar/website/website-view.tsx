import { useEffect } from "preact/hooks";
import { Failure } from "../../../views/look/failure.tsx";
import type { WebsitePreview } from "../../server/server-api.ts";
import { Waiting } from "../waiting.tsx";
import { copyWebsite, lookAtWebsite, previewing } from "./previewing-website.ts";
import { PublishedNames } from "./published-names.tsx";

/** The section «Наставничество» for the school's website: looked at first, copied by a press, put there by the person. */
export function WebsiteView() {
  useEffect(() => void lookAtWebsite(), []);
  const now = previewing.value;
  switch (now.kind) {
    case "waiting":
      return <Waiting words="Читаю книгу…" />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void lookAtWebsite()} />;
    case "read":
      return (
        <section class="create website" aria-label="Раздел для сайта">
          <h1>Раздел для сайта</h1>
          <p>
            Раздел «Наставничество» из этой книги: документы, программы, показатели, практики, публикации и
            контакты куратора. Программа ничего не размещает: скопируйте и вставьте сами.
          </p>
          <CopyButtons preview={now.preview} said={now.said} />
          <PublishedNames preview={now.preview} />
          <h2>Как будет на сайте</h2>
          {/* Without scripts and without a way out of the frame. */}
          <iframe class="website-page" title="Как будет на сайте" sandbox="" srcdoc={now.preview.page} />
          <button type="button" class="plain" onClick={() => void lookAtWebsite()}>
            Прочитать книгу ещё раз
          </button>
        </section>
      );
  }
}

function CopyButtons({ preview, said }: { preview: WebsitePreview; said: string }) {
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void copyWebsite("html")}>
          Скопировать HTML
        </button>
        <button type="button" class="secondary" onClick={() => void copyWebsite("text")}>
          Скопировать текст
        </button>
      </div>
      <p role="status">{said}</p>
      <details class="changes">
        <summary>Скопировать вручную</summary>
        <label>
          HTML
          <textarea
            readOnly
            rows={5}
            value={preview.html}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <label>
          Текст
          <textarea
            readOnly
            rows={5}
            value={preview.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </details>
    </>
  );
}
