import {
  assigneesOf,
  type StandingFilter,
  standingFilters,
} from "../../shared/checklist/finding/filter-items.ts";
import type { ItemOrder } from "../../shared/checklist/finding/sort-items.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import type { Finding } from "./finding.ts";

const orders = [
  { order: "document", label: "По документу" },
  { order: "date", label: "По сроку" },
] as const satisfies readonly { readonly order: ItemOrder; readonly label: string }[];

/** Search, filters and order; what is chosen is said in words and taken back by one button. */
export function FindBar({ view, finding, shown }: { view: ChecklistView; finding: Finding; shown: number }) {
  const { narrowing, query, order, isNarrowed } = finding;
  const { standing = "all", assignee, stage } = narrowing.value;
  const stages = view.stages.map((each) => each.stage);
  return (
    <section class="find" aria-label="Поиск и отбор">
      <input
        type="search"
        class="search"
        aria-label="Найти мероприятие"
        placeholder="Найти: слово, код, фамилия"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <details class="choices">
        <summary>
          Отбор и порядок <span class="quiet">{chosenWords(finding)}</span>
        </summary>
        <div class="choice-fields">
          <Choice
            label="Состояние"
            value={standing}
            options={standingFilters.map(({ filter, label }) => ({ value: filter, label }))}
            onChoose={(value) => {
              narrowing.value = without(
                narrowing.value,
                "standing",
                value === "all" ? undefined : (value as StandingFilter),
              );
            }}
          />
          <Choice
            label="Чьи"
            value={assignee === undefined ? ALL : `=${assignee}`}
            options={[
              { value: ALL, label: "Все" },
              ...assigneesOf(view.items).map((name) => ({ value: `=${name}`, label: name })),
              { value: "=", label: "Никто не указан" },
            ]}
            onChoose={(value) => {
              narrowing.value = without(
                narrowing.value,
                "assignee",
                value === ALL ? undefined : value.slice(1),
              );
            }}
          />
          {stages.length > 1 && (
            <Choice
              label="Этап"
              value={stage === undefined ? ALL : `=${stage}`}
              options={[
                { value: ALL, label: "Все" },
                ...stages.map((name) => ({ value: `=${name}`, label: name === "" ? "Без этапа" : name })),
              ]}
              onChoose={(value) => {
                narrowing.value = without(
                  narrowing.value,
                  "stage",
                  value === ALL ? undefined : value.slice(1),
                );
              }}
            />
          )}
          <Choice
            label="Порядок"
            value={order.value}
            options={orders.map(({ order: value, label }) => ({ value, label }))}
            onChoose={(value) => {
              order.value = value as ItemOrder;
            }}
          />
        </div>
      </details>
      <p class="found" role="status">
        {isNarrowed.value && (
          <>
            Показано строк: {shown} из {view.items.length}.{" "}
            <button type="button" class="inline" onClick={finding.clear}>
              Показать все
            </button>
          </>
        )}
      </p>
    </section>
  );
}

const ALL = "*";

/** What the closed box says of what is chosen in it. */
function chosenWords({ narrowing, order }: Finding): string {
  const { standing = "all", assignee, stage } = narrowing.value;
  const words = [
    standing === "all" ? "" : (standingFilters.find(({ filter }) => filter === standing)?.label ?? ""),
    assignee === "" ? "никто не указан" : (assignee ?? ""),
    stage === "" ? "без этапа" : (stage ?? ""),
    order.value === "date" ? "по сроку" : "",
  ].filter((part) => part !== "");
  return words.length === 0 ? "показаны все" : words.join(" · ");
}

function without<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = whole;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function Choice(props: {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => void;
}) {
  return (
    <label class="choice">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
