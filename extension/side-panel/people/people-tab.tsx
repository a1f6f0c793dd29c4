import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { PickBook } from "../checklist/choose-book.tsx";
import { book } from "../form/form-state.ts";
import { today } from "../today.ts";
import { ConsentsPart } from "./consents/consents-part.tsx";
import { ListPart } from "./list/list-part.tsx";
import { MatchingPart } from "./matching/matching-part.tsx";
import { PairsPart } from "./pairs/pairs-part.tsx";
import { day } from "./people-state.ts";
import { SurveysPart } from "./surveys/surveys-part.tsx";

const parts = [
  { part: "matching", label: "Подбор пар", show: () => <MatchingPart /> },
  { part: "pairs", label: "Пары", show: () => <PairsPart /> },
  { part: "consents", label: "Согласия", show: () => <ConsentsPart /> },
  { part: "list", label: "Список людей", show: () => <ListPart /> },
  { part: "surveys", label: "Анкеты", show: () => <SurveysPart /> },
] as const satisfies readonly {
  readonly part: string;
  readonly label: string;
  readonly show: () => ComponentChildren;
}[];

const open = signal<(typeof parts)[number]["part"]>("matching");

/** The people of the workbook that is open: who may be proposed to whom, the life of pairs, consents, lists to load, surveys. */
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
        {parts.map(({ part, label }) => (
          <label key={part}>
            <input
              type="radio"
              name="people-part"
              checked={open.value === part}
              onChange={() => {
                open.value = part;
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {parts.find(({ part }) => part === open.value)?.show()}
    </>
  );
}
