import { useEffect, useRef } from "preact/hooks";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import type { ShownList, ShownListRow } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { busy } from "../people-model.ts";
import {
  AS_READ,
  bank,
  checkList,
  columns,
  forgetList,
  isTaken,
  LIST,
  mayTake,
  nameColumn,
  pasteAgain,
  read,
  readList,
  take,
  text,
} from "./pasting.ts";

const banks = [
  { bank: null, words: "по заголовкам" },
  { bank: "Наставники", words: "наставники" },
  { bank: "Наставляемые", words: "наставляемые" },
] as const;

/** A list of people that is pasted: read, looked at, written as far as the person chooses. */
export function ListSection() {
  return read.value === null ? <PasteForm /> : <ReadListView list={read.value} />;
}

function PasteForm() {
  return (
    <form
      class="people-part"
      aria-label="Список"
      onSubmit={(event) => {
        event.preventDefault();
        void readList();
      }}
    >
      <p class="quiet">
        Скопируйте строки из таблицы вместе с заголовками или напишите по человеку в строке. Ничего не
        запишется, пока вы не посмотрите.
      </p>
      <div class="field">
        <label for="people-list">Список</label>
        <textarea
          id="people-list"
          rows={8}
          spellcheck={false}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </div>
      <div class="field">
        <label for="list-bank">Кто это</label>
        <select
          id="list-bank"
          value={bank.value ?? ""}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            bank.value = banks.find((each) => each.bank === typed)?.bank ?? null;
          }}
        >
          {banks.map((each) => (
            <option key={each.words} value={each.bank ?? ""}>
              {each.words}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="primary" aria-disabled={busy.value !== ""}>
        Прочитать список
      </button>
    </form>
  );
}

function ReadListView({ list }: { list: ShownList }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const taken = list.rows.filter((row) => mayTake(row) && isTaken(row)).length;
  return (
    <section class="people-part" aria-label="Прочитанный список">
      <button type="button" class="plain back" onClick={pasteAgain}>
        ← К списку, который вставлен
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {list.bank}: строк {list.rows.length}
      </h2>
      <Columns list={list} />
      {list.warnings.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {list.warnings.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ShownInSteps items={list.rows} draw={(row) => <Row key={row.row} row={row} />} />
      <button
        type="button"
        class="primary"
        aria-disabled={busy.value !== ""}
        onClick={() => void checkList()}
      >
        Проверить и записать: {taken}
      </button>
      <ActBox actKey={LIST} onDone={forgetList} />
    </section>
  );
}

function Columns({ list }: { list: ShownList }) {
  const named = list.columns.filter(({ place }) => place === "heading").length;
  return (
    <details class="changes">
      <summary>
        Столбцы: узнано {named} из {list.columns.length}
      </summary>
      {list.columns.map(({ at, words, place, heading }) => (
        <div key={at} class="field">
          <label for={`column-${at}`}>{words || `Столбец ${at}`}</label>
          <select
            id={`column-${at}`}
            value={columns.value.get(at) ?? (place === "heading" ? heading : AS_READ)}
            onChange={(event) => void nameColumn(at, event.currentTarget.value)}
          >
            {(place !== "heading" || columns.value.has(at)) && (
              <option value={AS_READ}>
                {columns.value.has(at) ? "как поняла программа" : PLACES[place]}
              </option>
            )}
            {list.headings.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
            <option value="">не записывать</option>
          </select>
        </div>
      ))}
    </details>
  );
}

const PLACES = {
  heading: "",
  own: "свой столбец",
  derived: "книга считает сама",
  number: "номер, не записывается",
} as const;

function Row({ row }: { row: ShownListRow }) {
  const about = (
    <>
      <b>{row.who || `Строка ${row.row}`}</b>
      <br />
      <span class="quiet">{row.words}</span>
    </>
  );
  return (
    <li class="person">
      {mayTake(row) ? (
        <label class="tick-field">
          <input
            type="checkbox"
            checked={isTaken(row)}
            onChange={(event) => take(row.row, event.currentTarget.checked)}
          />
          <span>{about}</span>
        </label>
      ) : (
        <p>{about}</p>
      )}
    </li>
  );
}
