import type { SwotQuarter } from "../../../../shared/surveys/gather-swot.ts";
import { plural } from "../../../../shared/text/plural.ts";
import { swot } from "./curator-state.ts";

const quarters = [
  ["strengths", "Сильные стороны"],
  ["weaknesses", "Слабые стороны"],
  ["opportunities", "Возможности"],
  ["threats", "Угрозы"],
] as const satisfies readonly (readonly [SwotQuarter, string])[];

/** What people wrote in their own words, for the SWOT of «Паспорт»: material for the curator, written nowhere by itself. */
export function SwotAnswers() {
  const gathered = swot.value;
  if (gathered === null) return null;
  const told = quarters.filter(([quarter]) => gathered[quarter].length > 0);
  const { heldBack } = gathered;
  if (told.length === 0 && heldBack === 0) return null;
  return (
    <details>
      <summary>Ответы своими словами, для SWOT</summary>
      <p class="hint">
        Анкеты «после», без имён. В «Паспорт» сами не записываются: выберите и впишите, что подходит.
      </p>
      {told.map(([quarter, title]) => (
        <div key={quarter}>
          <h3 id={`swot-${quarter}`}>{title}</h3>
          <ul aria-labelledby={`swot-${quarter}`}>
            {gathered[quarter].map(({ text, times }) => (
              <li key={text}>
                {text}
                {times > 1 && ` (${times})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {heldBack > 0 && (
        <p class="hint">
          Не {plural(heldBack, ["показан", "показано", "показано"])} {heldBack}{" "}
          {plural(heldBack, ["ответ", "ответа", "ответов"])}: на эти вопросы ответило слишком мало людей,
          автора можно узнать.
        </p>
      )}
    </details>
  );
}
