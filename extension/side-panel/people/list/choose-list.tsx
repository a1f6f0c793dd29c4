import type { PersonTab } from "../../../../shared/participants/participant.ts";
import { ChooseTable } from "../table/choose-table.tsx";
import { bank, forgetChoices, list } from "./list-state.ts";

const BANKS = ["Наставники", "Наставляемые"] as const satisfies readonly PersonTab[];

/** Where the list comes from, and which bank it is for. */
export function ChooseList() {
  return (
    <div class="fields">
      <ChooseTable
        source={list}
        label="Вставьте список из таблицы или Word, с заголовками столбцов или без"
        fileLabel="Список из файла .xlsx"
        onOther={forgetChoices}
      />
      <label>
        Куда
        <select
          value={bank.value ?? ""}
          onChange={(event) => {
            forgetChoices();
            bank.value = BANKS.find((each) => each === event.currentTarget.value) ?? null;
          }}
        >
          <option value="">понять по заголовкам</option>
          {BANKS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
