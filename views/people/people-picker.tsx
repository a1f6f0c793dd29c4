import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isCode } from "../../shared/people/code.ts";
import type { BankLine } from "../../shared/people-lists/bank-lines.ts";
import { matches } from "./matches.ts";
import { Who, whoWords } from "./who.tsx";

/** So many are offered at a time: who is looked for is typed. */
const SHOWN = 5;

/** Whom a pair may be made of: those who have a code and did not take the consent back. */
export function codeOf({ mark, isHidden }: BankLine): string {
  const { Код: code = "" } = mark.key;
  return !isHidden && isCode(code) ? code : "";
}

/** People of a bank chosen by code or name; nobody is chosen by the program. */
export function PeoplePicker(props: {
  id: string;
  legend: string;
  /** What the search is for: «Найти наставника». */
  find: string;
  people: readonly BankLine[];
  chosen: readonly string[];
  /** One mentor alone, or a whole group. */
  isMany: boolean;
  onChoose: (codes: readonly string[]) => void;
}) {
  const { id, legend, find, people, chosen, isMany, onChoose } = props;
  const typed = useSignal("");
  const field = useRef<HTMLFieldSetElement>(null);
  const isMoved = useRef(false);
  // What was pressed is gone: whoever works by keyboard goes on with the next, or with the way to choose anew.
  useLayoutEffect(() => {
    const [search, button] = ["input", "button"].map((each) =>
      field.current?.querySelector<HTMLElement>(each),
    );
    if (isMoved.current) (search ?? button)?.focus();
    isMoved.current = false;
  }, [chosen]);
  const choose = (codes: readonly string[]) => {
    typed.value = "";
    isMoved.current = true;
    onChoose(codes);
  };
  const free = people.filter((line) => codeOf(line) !== "" && !chosen.includes(codeOf(line)));
  const found = free.filter(({ who, words }) => matches(`${whoWords(who)} ${words}`, typed.value));
  const nameless = people.filter(({ mark, isHidden }) => !isHidden && !isCode(mark.key.Код ?? "")).length;
  return (
    <fieldset class="picker" ref={field}>
      <legend>{legend}</legend>
      {chosen.length > 0 && (
        <ul class="chosen" aria-label={`${legend}: выбрано`}>
          {chosen.map((code) => {
            const line = people.find((each) => codeOf(each) === code);
            const who = line?.who ?? { mark: code, name: "" };
            return (
              <li key={code}>
                <span>
                  <Who who={who} /> <span class="quiet">{line?.words}</span>
                </span>
                <button
                  type="button"
                  class="secondary"
                  aria-label={`Убрать: ${whoWords(who)}`}
                  onClick={() => choose(chosen.filter((each) => each !== code))}
                >
                  Убрать
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {(isMany || chosen.length === 0) && (
        <>
          <label for={id}>{find} по коду, имени или категории</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              const [only, another] = found;
              if (only !== undefined && another === undefined) choose([...chosen, codeOf(only)]);
            }}
          />
          <p role="status" class="quiet">
            {foundWords(found.length, typed.value.trim() !== "")}
          </p>
          <ul class="found" aria-label={`${legend}: кого можно выбрать`}>
            {found.slice(0, SHOWN).map((line) => (
              <li key={codeOf(line)}>
                <button type="button" class="pick" onClick={() => choose([...chosen, codeOf(line)])}>
                  <Who who={line.who} /> <span class="quiet">{line.words}</span>
                </button>
              </li>
            ))}
          </ul>
          {nameless > 0 && (
            <p class="quiet">
              Без кода, поэтому здесь не показаны: {nameless}. Дополните книгу, и коды появятся.
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}

function foundWords(count: number, isTyped: boolean): string {
  if (count > SHOWN) return `${isTyped ? "Найдено" : "Всего"}: ${count}, показаны первые ${SHOWN}.`;
  return count === 0 ? (isTyped ? "Никто не найден." : "Выбирать больше некого.") : "";
}
