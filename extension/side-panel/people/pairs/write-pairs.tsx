import { canPickForWriting } from "../../book/pick-book.ts";
import { ActionButton } from "../../form/action-button.tsx";
import { book } from "../../form/form-state.ts";
import { working } from "../../roadmap/roadmap-state.ts";
import { canTakeBack, takePairsBack, writePairs } from "../people-acts.ts";
import { cannotWrite, chosen, names, pairsPlan, pairsProblem, pairsSaid } from "../people-state.ts";
import { whoWords } from "../who.tsx";

/** What writing the ticked pairs will change, shown before the button that does it. */
export function WritePairs() {
  if (book.value === null) return null;
  const { handle, sheet } = book.value;
  if (sheet !== null)
    return (
      <p class="notice">
        Таблицу Google панель не меняет. Пары, с которыми вы согласны, впишите в самой таблице во вкладку
        «Пары»: коды наставника и наставляемого, форму наставничества и состояние «предложена». Код пары
        программа даст сама.
      </p>
    );
  if (cannotWrite.value !== "") return <p class="notice">{cannotWrite.value}</p>;
  if (handle === null && !canPickForWriting())
    return (
      <p class="notice">
        Этот браузер не даёт изменить файл на месте. Впишите выбранные пары в книгу сами, во вкладку «Пары», с
        состоянием «предложена».
      </p>
    );
  const plan = pairsPlan.value;
  const off = plan === null || plan.isNothing || working.value !== "";
  return (
    <div class="write">
      <Preview />
      <ActionButton main off={off} onPress={() => void writePairs()} describedBy="pairs-chosen">
        Записать предложенные
      </ActionButton>{" "}
      <span id="pairs-chosen" class="count">
        Отмечено пар: {chosen.value.length}
      </span>
      <p class="hint">
        Пары станут строками вкладки «Пары» с состоянием «предложена», в «Журнал» добавится запись. Вписанное
        вами останется. Закройте книгу в Excel.
        {handle === null && " Браузер попросит один раз показать, где лежит файл."}
      </p>
    </div>
  );
}

function Preview() {
  const plan = pairsPlan.value;
  if (names.value === null || chosen.value.length === 0) return null;
  if (plan === null) return <p class="notice">В книге нет вкладки «Пары», записать предложенные некуда.</p>;
  const { ofCode } = names.value;
  const left = new Set(plan.leftOut.map(({ mentee }) => mentee));
  const pairs = chosen.value.filter(({ mentee }) => !left.has(mentee));
  return (
    <details open>
      <summary>Что будет записано в книгу: {pairs.length}</summary>
      <ul>
        {pairs.map(({ mentor, mentee, form, roleModel }) => (
          <li key={mentee}>
            {whoWords(ofCode("Наставники", mentor))} – {whoWords(ofCode("Наставляемые", mentee))}: {form}
            {roleModel !== null && `, «${roleModel}»`}, «предложена»
          </li>
        ))}
        {plan.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        {plan.leftOut.map(({ mentor, mentee, why }) => (
          <li key={`${mentor} ${mentee}`}>
            Не будет записано: {mentor} – {mentee}. {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What became of the last writing, with the way back; stays where no proposal is left. */
export function PairsSaid() {
  const isBusy = working.value !== "";
  return (
    <>
      <p role="status" class={isBusy ? "working" : undefined}>
        {isBusy ? working.value : pairsSaid.value}
      </p>
      {pairsProblem.value !== "" && <p role="alert">{pairsProblem.value}</p>}
      {canTakeBack("pairs") && (
        <ActionButton off={isBusy} onPress={() => void takePairsBack()}>
          Отменить
        </ActionButton>
      )}
    </>
  );
}
