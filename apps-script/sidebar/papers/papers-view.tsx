import { FeatureView } from "../feature-view.tsx";
import { AskPapers } from "./ask-papers.tsx";
import { loadPapers, type Made, made, making, planned } from "./making-papers.ts";
import { PlannedPapers } from "./planned-papers.tsx";
import { Printing } from "./printing.tsx";

/** Pages to print, and papers as Google Docs: the dry run is looked at before anything is made. */
export function PapersView() {
  return (
    <FeatureView
      now={making.value}
      load={loadPapers}
      name="Бумаги"
      look="papers"
      heading="Бумаги"
      absent={<Absent />}
      notAllowed={NOT_ALLOWED}
      ready={({ kinds }) => (
        <>
          {made.value !== null && <MadePapers made={made.value} />}
          <AskPapers kinds={kinds} />
          {planned.value !== null && <PlannedPapers preview={planned.value} />}
        </>
      )}
      always={
        <>
          <Printing />
          <h2>Документы Google</h2>
        </>
      }
    />
  );
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
