import type { PersonTab } from "../../../../shared/participants/participant.ts";
import { readListFile, source, sourceProblem } from "./list-source.ts";
import { bank, forgetChoices } from "./list-state.ts";

const BANKS = ["Наставники", "Наставляемые"] as const satisfies readonly PersonTab[];

/** Where the list comes from, and which bank it is for. */
export function ChooseList() {
  const now = source.value;
  return (
    <div class="fields">
      <label>
        Вставьте список из таблицы или Word, с заголовками столбцов или без
        <textarea
          rows={5}
          value={now.kind === "pasted" ? now.text : ""}
          onInput={(event) => {
            forgetChoices();
            source.value = { kind: "pasted", text: event.currentTarget.value };
          }}
        />
      </label>
      <div class="file">
        <span class="button">или выберите файл .xlsx</span>
        <input
          type="file"
          accept=".xlsx"
          aria-label="Список из файла .xlsx"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            forgetChoices();
            if (file !== undefined) void readListFile(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {sourceProblem.value !== "" && <p role="alert">{sourceProblem.value}</p>}
      {now.kind === "file" && now.tabs.length > 1 && (
        <label>
          Вкладка файла
          <select
            value={now.tab}
            onChange={(event) => {
              forgetChoices();
              source.value = { ...now, tab: Number(event.currentTarget.value) };
            }}
          >
            {now.tabs.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
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
