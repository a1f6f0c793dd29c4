import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Failure } from "../../../views/look/failure.tsx";
import type { PeopleState } from "../../server/people/people-api.ts";
import { BanksSection } from "./banks/banks-section.tsx";
import { ConsentsSection } from "./consents/consents-section.tsx";
import { ListSection } from "./list/list-section.tsx";
import { PairsSection } from "./pairs/pairs-section.tsx";
import { busy, loadPeople, people, type Section, said, section, takeBack } from "./people-model.ts";

const sections = [
  { section: "banks", label: "Банки" },
  { section: "pairs", label: "Пары" },
  { section: "consents", label: "Согласия" },
  { section: "list", label: "Из списка" },
] as const satisfies readonly {
  readonly section: Section;
  readonly label: string;
}[];

const views = {
  banks: (state: PeopleState) => <BanksSection state={state} />,
  pairs: (state: PeopleState) => <PairsSection state={state} />,
  consents: (state: PeopleState) => <ConsentsSection state={state} />,
  list: () => <ListSection />,
} as const satisfies Readonly<Record<Section, (state: PeopleState) => unknown>>;

/** The people of the book: banks, pairs and consents, from day to day. */
export function PeopleView() {
  useEffect(() => void loadPeople(), []);
  const now = people.value;
  switch (now.kind) {
    case "waiting":
      return (
        <div class="waiting" role="status">
          <progress aria-label="Читаю книгу…" />
          <p>Читаю книгу…</p>
        </div>
      );
    case "failed":
      return <Failure message={now.message} onRetry={() => void loadPeople()} />;
    case "read":
      return (
        <div class="people">
          <Head />
          {views[section.value](now.state)}
        </div>
      );
  }
}

function Head() {
  return (
    <header class="people-head">
      <Heading />
      {
        <fieldset class="parts">
          <legend class="unseen">Что показать</legend>
          {sections.map(({ section: each, label }) => (
            <label key={each}>
              <input
                type="radio"
                name="people-section"
                checked={section.value === each}
                onChange={() => {
                  section.value = each;
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      }
      <SaidLine />
    </header>
  );
}

/** After something was done the button that did it is gone: whoever works by keyboard goes on from here. */
function Heading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { time } = said.value;
  useLayoutEffect(() => {
    if (time > 0 && document.activeElement === document.body) heading.current?.focus();
  }, [time]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      Люди
    </h1>
  );
}

function SaidLine() {
  const { words, isProblem, undo } = said.value;
  return (
    <>
      <p role="status" class="said-line quiet">
        {busy.value}
      </p>
      <div role="status">
        {busy.value === "" && words !== "" && !isProblem && <p class="said good">{words}</p>}
      </div>
      <div role="alert">{isProblem && words !== "" && <p class="failure">{words}</p>}</div>
      {undo !== null && (
        <button
          type="button"
          class="secondary"
          aria-disabled={busy.value !== ""}
          onClick={() => void takeBack()}
        >
          Вернуть как было
        </button>
      )}
    </>
  );
}
