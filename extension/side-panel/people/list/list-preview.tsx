import { BeforeWriting } from "../../book/act/where-to-write.tsx";
import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import { ListColumns } from "./list-columns.tsx";
import { ListRows } from "./list-rows.tsx";
import { importPlan, listImport, preview, refusal, sensitive, writeList } from "./list-state.ts";

/** What the program read of the list, what becomes of each row, and the button that writes it. */
export function ListPreview() {
  if (preview.value === null) return null;
  if (refusal.value !== "") return <p class="notice">{refusal.value}</p>;
  const plan = importPlan.value;
  return (
    <div class="write">
      <ListColumns list={preview.value.list} />
      {sensitive.value.length > 0 && (
        <div class="notice">
          <p>Таких сведений в книге быть не должно. Уберите их из списка и вставьте его ещё раз.</p>
          <ul>
            {sensitive.value.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <ListRows preview={preview.value} />
      <div id="list-plan" aria-live="polite">
        {plan === null ? (
          <p class="hint">Записывать нечего: отметьте строки.</p>
        ) : (
          <ul>
            {plan.changes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <ActionButton
        main
        off={plan === null || sensitive.value.length > 0 || working.value !== ""}
        onPress={() => void writeList()}
        describedBy="list-plan"
      >
        {listImport.button}
      </ActionButton>
      <BeforeWriting />
    </div>
  );
}
