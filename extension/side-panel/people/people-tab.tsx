import { useEffect } from "preact/hooks";
import { PickBook } from "../checklist/choose-book.tsx";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { ConsentsPart } from "./consents/consents-part.tsx";
import { PairsPart } from "./pairs/pairs-part.tsx";
import { day, type Part, part } from "./people-state.ts";

const parts = [
  { part: "pairs", label: "Подбор пар" },
  { part: "consents", label: "Согласия" },
] as const satisfies readonly { readonly part: Part; readonly label: string }[];

/** The people of the workbook that is open: who may be proposed to whom, and whose consent is missing. */
export function PeopleTab() {
  useEffect(() => {
    // A panel may stand open overnight.
    day.value = today();
  }, []);
  return (
    <div class="people">
      <header>
        <h1>Люди</h1>
        <p class="promise">
          Имена читаются из открытой книги, никуда не отправляются и нигде не запоминаются.
        </p>
      </header>
      {book.value === null ? <NoBook /> : <BookPeople />}
    </div>
  );
}

function NoBook() {
  return (
    <div class="empty">
      <p>
        Выберите рабочую книгу, и здесь будет видно, кого кому предложить в наставники и каких согласий не
        хватает.
      </p>
      <PickBook />
    </div>
  );
}

function BookPeople() {
  return (
    <>
      <fieldset class="parts">
        <legend class="unseen">Что показать</legend>
        {parts.map(({ part: each, label }) => (
          <label key={each}>
            <input
              type="radio"
              name="people-part"
              checked={part.value === each}
              onChange={() => {
                part.value = each;
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {part.value === "pairs" ? <PairsPart /> : <ConsentsPart />}
    </>
  );
}
