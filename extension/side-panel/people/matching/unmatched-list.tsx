import type { Unmatched } from "../../../../shared/pairing/pairing.ts";
import { ShownInSteps } from "../../../../views/people/shown-in-steps.tsx";
import { Who } from "../../../../views/people/who.tsx";
import { names } from "../people-state.ts";

/** Mentees for whom nobody was found, each with the reason, and what helps. */
export function UnmatchedList({ unmatched }: { unmatched: readonly Unmatched[] }) {
  if (unmatched.length === 0) return null;
  return (
    <section aria-labelledby="unmatched-heading">
      <h2 id="unmatched-heading">Без предложения: {unmatched.length}</h2>
      <p class="hint">
        Пока пары нет, наставляемому нужна психолого-педагогическая поддержка, а поиск наставника
        продолжается. Обычно помогает:
      </p>
      <ul class="hint">
        <li>уточнить запрос: с чем именно нужна помощь;</li>
        <li>дописать наставникам, в чём они сильны и сколько наставляемых готовы вести;</li>
        <li>взять согласия, которых не хватает;</li>
        <li>пригласить новых наставников.</li>
      </ul>
      <ShownInSteps
        items={unmatched}
        draw={({ mentee, why }) => (
          <li key={mentee} class="card">
            <p>{names.value !== null && <Who who={names.value.ofCode("Наставляемые", mentee)} />}</p>
            <p>{why}</p>
          </li>
        )}
      />
    </section>
  );
}
