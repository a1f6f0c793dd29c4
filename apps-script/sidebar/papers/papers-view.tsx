import { useEffect } from "preact/hooks";
import { plural } from "../../../shared/text/plural.ts";
import { Failure } from "../../../views/look/failure.tsx";
import { MissingRight } from "../missing-right.tsx";
import { SaidHeading } from "../said-heading.tsx";
import { Waiting } from "../waiting.tsx";
import { AskPapers } from "./ask-papers.tsx";
import { loadPapers, type Made, made, making, planned, problem } from "./making-papers.ts";
import { PlannedPapers } from "./planned-papers.tsx";

/** Papers as Google Docs: the dry run is looked at before anything is made. */
export function PapersView() {
  useEffect(() => void loadPapers(), []);
  const now = making.value;
  switch (now.kind) {
    case "unread":
      return null;
    case "waiting":
      return <Waiting words={now.words} />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void loadPapers()} />;
    case "read": {
      const said = problem.value || (made.value === null ? "" : madeWords(made.value));
      return (
        <section class="create papers" aria-label="Бумаги">
          <SaidHeading words="Бумаги документами Google" said={said} problem={problem.value !== ""} />
          {now.state.kind === "absent" && <Absent />}
          {now.state.kind === "not-allowed" && (
            <MissingRight words={NOT_ALLOWED} url={now.state.url} onRetry={() => void loadPapers()} />
          )}
          {now.state.kind === "ready" && (
            <>
              {made.value !== null && <MadePapers made={made.value} />}
              <AskPapers kinds={now.state.kinds} />
              {planned.value !== null && <PlannedPapers preview={planned.value} />}
            </>
          )}
        </section>
      );
    }
  }
}

function madeWords({ papers }: Made): string {
  const count = papers.length;
  if (count === 0) return "Ни одного документа не сделано.";
  return `${plural(count, ["Сделан", "Сделаны", "Сделано"])} ${count} ${plural(count, ["документ", "документа", "документов"])} на вашем Диске. Проверьте каждую бумагу, прежде чем подписывать.`;
}

function MadePapers({ made: { papers, problems } }: { made: Made }) {
  return (
    <>
      {problems.length > 0 && (
        <div role="alert" class="failure">
          {problems.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <ul class="plain-list" aria-label="Сделанные документы">
        {papers.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const NOT_ALLOWED =
  "Чтобы создать документ, нужно разрешение Google на работу с вашими документами. Вы его пока не дали; без него работает всё остальное.";

function Absent() {
  return (
    <>
      <p>
        Приказ, согласия, программы, листы встреч, справку и акт программа может сделать документами Google на
        вашем Диске.
      </p>
      <p>
        Для этого нужно разрешение Google на работу с вашими документами. Эта надстройка его не просит. Те же
        бумаги файлами Word (.docx) делает расширение, из книги .xlsx или этой таблицы.
      </p>
      <p>
        Нужны документы Google – попросите того, кто устанавливал надстройку, поставить издание с документами
        (папка <code>apps-script-with-documents</code>). Книга останется той же.
      </p>
    </>
  );
}
