import type { WebsitePreview } from "../../server/server-api.ts";

/** Who is named on the page and who is not, and what was left out because of them. */
export function PublishedNames({ preview }: { preview: WebsitePreview }) {
  const { mentors, mentees, unnamed, byCodes, leftOut } = preview;
  return (
    <>
      <h2>Кто назван</h2>
      <p>{whoIsNamed(preview)}</p>
      <People title="Наставники" list={mentors} />
      <People title="Наставляемые" list={mentees} />
      {unnamed.mentors.length + unnamed.mentees.length > 0 && (
        <>
          <h2>Кто не назван</h2>
          {!byCodes && <p>Нет согласия на распространение, либо оно не действует.</p>}
          <People title="Наставники" list={unnamed.mentors} />
          <People title="Наставляемые" list={unnamed.mentees} />
        </>
      )}
      {leftOut.length > 0 && (
        <div class="notes warning">
          <p>Строки, которые не вошли: в них назван человек без согласия.</p>
          <ul class="plain-list" aria-label="Не вошло">
            {leftOut.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="quiet">Перед размещением прочитайте страницу целиком: за опубликованное отвечает школа.</p>
    </>
  );
}

function whoIsNamed({ byCodes, mentors, mentees }: WebsitePreview): string {
  if (byCodes) return "Никто из участников: в «Паспорте» выбран режим «коды».";
  return mentors.length + mentees.length === 0
    ? "Никто из участников: действующих согласий на распространение персональных данных нет."
    : "Участники с действующим согласием на распространение персональных данных.";
}

function People({ title, list }: { title: string; list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <details class="changes">
      <summary>
        {title}: {list.length}
      </summary>
      <p>{list.join(", ")}</p>
    </details>
  );
}
