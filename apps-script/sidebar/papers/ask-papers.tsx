import type { ShownKind } from "../../server/papers/paper-api.ts";
import { ask, asked, planned, previewPapers } from "./making-papers.ts";

/** Which paper, of which day and which rows. */
export function AskPapers({ kinds }: { kinds: readonly ShownKind[] }) {
  const { kind, date, rows, despite } = asked.value;
  const basis = kinds.find(({ key }) => key === kind)?.basis ?? "";
  return (
    <>
      <p class="quiet">
        Примерные формы: проверьте и исправьте их по своим локальным актам. Чего в книге нет, остаётся линией
        для записи от руки. Документ хранится в Google, за границей: ведите книгу по кодам и впишите имена на
        бумаге.
      </p>
      <div class="field">
        <label for="paper-kind">Вид бумаги</label>
        <select id="paper-kind" value={kind} onChange={(event) => ask({ kind: event.currentTarget.value })}>
          {kinds.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet">Основание: {basis}.</p>
      <div class="field">
        <label for="paper-date">Дата бумаги</label>
        <input
          id="paper-date"
          type="date"
          value={date}
          onChange={(event) => ask({ date: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="paper-rows">Только эти коды</label>
        <input
          id="paper-rows"
          placeholder="П-001, П-002"
          value={rows}
          onChange={(event) => ask({ rows: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="paper-despite">Если согласия ещё нет, причина</label>
        <input
          id="paper-despite"
          value={despite}
          onChange={(event) => ask({ despite: event.currentTarget.value })}
        />
      </div>
      {planned.value === null && (
        <button type="button" class="secondary" onClick={() => void previewPapers()}>
          Показать, что получится
        </button>
      )}
    </>
  );
}
