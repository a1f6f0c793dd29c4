import { whoWords } from "../../../../views/people/who.tsx";
import { BeforeWriting, canWriteHere, WhereToWrite } from "../../book/act/where-to-write.tsx";
import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { names } from "../people-state.ts";
import { chosen, newPairs, pairsPlan, tooMany, writePairs } from "./matching-state.ts";

/** What writing the ticked pairs will change, shown before the button that does it. */
export function WritePairs() {
  if (!canWriteHere())
    return (
      <WhereToWrite byHand="Пары, с которыми вы согласны, впишите в книгу сами, во вкладку «Пары»: коды наставника и наставляемого, форму наставничества и состояние «предложена». Код пары программа даст сама." />
    );
  const plan = pairsPlan.value;
  const off = plan === null || plan.isNothing || tooMany.value.length > 0 || working.value !== "";
  const lost = chosen.value.reduce((sum, each) => sum + each.lost, 0);
  return (
    <div class="write">
      <Preview />
      {tooMany.value.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
      <ActionButton main off={off} onPress={() => void writePairs()} describedBy="pairs-chosen">
        {newPairs.button}
      </ActionButton>{" "}
      <span id="pairs-chosen" class="count">
        Отмечено пар: {chosen.value.length}
        {chosen.value.length > 0 &&
          `, баллов вместе: ${chosen.value.reduce((sum, { score }) => sum + score, 0)}`}
        {lost > 0 && ` (на ${lost} меньше, чем с первыми)`}
      </span>
      <p class="hint">
        Пары станут строками вкладки «Пары» с состоянием «предложена». Вписанное вами останется.
      </p>
      <BeforeWriting />
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
