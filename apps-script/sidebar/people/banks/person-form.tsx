import { useEffect, useRef } from "preact/hooks";
import { sensitiveWarnings } from "../../../../shared/bank-acts/check-values.ts";
import type { PersonTab } from "../../../../shared/participants/participant.ts";
import { whoWords } from "../../../../views/people/who.tsx";
import type { PeoplePreview } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { busy, people, showInSheet } from "../people-model.ts";
import {
  check,
  closeForm,
  FORM,
  isTyped,
  type OpenForm,
  openForm,
  openInOtherBank,
  values,
} from "./bank-form.ts";
import { FieldOf } from "./person-field.tsx";

/** The short form of a person: what matters first, everything else under «ещё». */
export function PersonFormView({ open }: { open: OpenForm }) {
  const { mark, form } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [open]);
  const more = form.fields.filter(({ isFirst }) => !isFirst);
  return (
    <section class="people-part" aria-label="Карточка">
      <button type="button" class="plain back" onClick={closeForm}>
        ← К списку{isTyped.value ? " (набранное не сохранится)" : ""}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(open)}
      </h2>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        {form.fields
          .filter(({ isFirst }) => isFirst)
          .map((field) => (
            <FieldOf key={field.heading} field={field} isFormula={form.formulas.includes(field.heading)} />
          ))}
        {more.length > 0 && (
          <details class="changes">
            <summary>Ещё поля: {more.length}</summary>
            {more.map((field) => (
              <FieldOf key={field.heading} field={field} isFormula={form.formulas.includes(field.heading)} />
            ))}
          </details>
        )}
        <Warnings open={open} />
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={busy.value !== "" || !isTyped.value}>
            Проверить и записать
          </button>
          {mark !== null && (
            <button type="button" class="secondary" onClick={() => void showInSheet(mark)}>
              Показать в таблице
            </button>
          )}
        </div>
      </form>
      <ActBox actKey={FORM} draw={(preview) => <PersonPreview preview={preview} />} onDone={closeForm} />
      {mark !== null && !isTyped.value && (
        <button type="button" class="plain" onClick={() => void openInOtherBank()}>
          {open.bank === "Наставники" ? "Внести ещё и наставляемым" : "Внести ещё и наставником"}
        </button>
      )}
    </section>
  );
}

function titleOf({ bank, mark }: OpenForm): string {
  if (mark === null) return bank === "Наставники" ? "Новый наставник" : "Новый наставляемый";
  const known =
    people.value.kind === "read"
      ? people.value.state.banks[bank].people.find(
          (each) => each.mark.key.Код === mark.key.Код && each.mark.row === mark.row,
        )
      : undefined;
  return known === undefined ? (mark.key.Код ?? bank) : whoWords(known.who);
}

/** Said while it is typed, so that it is never written. */
function Warnings({ open }: { open: OpenForm }) {
  const warnings = sensitiveWarnings(open.form.fields, values.value);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Лишние сведения">
          {warnings.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PersonPreview({ preview: { details } }: { preview: PeoplePreview }) {
  if (details?.kind !== "person") return null;
  const { cells, alike } = details;
  return (
    <>
      {alike.length > 0 && (
        <div class="notes warning">
          <p>Прежде чем записать, посмотрите:</p>
          <ul class="plain-list" aria-label="Похожие люди">
            {alike.map(({ mark, code, words, inOtherBank }) => (
              <li key={`${mark.tab} ${mark.row}`}>
                {code || `строка ${mark.row}`} («{mark.tab}»). {words}{" "}
                {inOtherBank && "Так бывает: человек может быть и наставником, и наставляемым. "}
                <button
                  type="button"
                  class="inline"
                  onClick={() => void openForm(mark.tab as PersonTab, mark)}
                >
                  {inOtherBank
                    ? `Открыть ${code} в банке «${mark.tab}»`
                    : `Это тот же человек: открыть ${code}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl class="cells" aria-label="Что будет записано">
        {cells.map(({ heading, before, after }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              {before !== "" && <del>{before}</del>} {after === "" ? "пусто" : <ins>{after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
