import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Checklist } from "../../shared/checklist/checklist.ts";
import { Failure } from "../look/failure.tsx";
import { type Filter, filters, groupByStage } from "./activities.ts";
import { useChecklist } from "./checklist-model.ts";
import { StageSection } from "./stage-section.tsx";
import { TickFailure } from "./tick-failure.tsx";
import { TodayHeader } from "./today-header.tsx";
import { WhoTicks } from "./who-ticks.tsx";

/** What is due, what is late, who does it. `empty` stands in its place while the workbook has no checklist yet. */
export function ChecklistView({ empty }: { empty: ComponentChildren }) {
  const { loading, load } = useChecklist();
  const now = loading.value;
  switch (now.kind) {
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void load()} />;
    case "loaded":
      return now.state.checklist === null ? (
        empty
      ) : (
        <Loaded
          checklist={now.state.checklist}
          people={now.state.people}
          organisation={now.state.organisation}
        />
      );
  }
}

function Loaded(props: { checklist: Checklist; people: readonly string[]; organisation: string }) {
  const { load } = useChecklist();
  const filter = useSignal<Filter>("all");
  const stages = groupByStage(props.checklist, filter.value);
  return (
    <>
      <TodayHeader
        progress={props.checklist.progress}
        lost={props.checklist.lost}
        today={props.checklist.today}
        organisation={props.organisation}
        onRefresh={() => void load()}
      />
      <WhoTicks people={props.people} />
      <TickFailure />
      <fieldset class="filters">
        <legend class="unseen">Какие мероприятия показать</legend>
        {filters.map((entry) => (
          <label key={entry.filter} class="filter" title={"title" in entry ? entry.title : undefined}>
            <input
              type="radio"
              name="filter"
              checked={filter.value === entry.filter}
              onChange={() => {
                filter.value = entry.filter;
              }}
            />
            <span>{entry.label}</span>
          </label>
        ))}
      </fieldset>
      {stages.length === 0 ? (
        <p class="quiet nothing">Здесь пусто: таких мероприятий сейчас нет.</p>
      ) : (
        stages.map((group) => (
          <StageSection key={group.stage} group={group} filtered={filter.value !== "all"} />
        ))
      )}
    </>
  );
}

function Loading() {
  return (
    <div class="loading" role="status">
      <span class="unseen">Загружаю сроки…</span>
      <div class="bone tall" />
      <div class="bone" />
      <div class="bone" />
      <div class="bone" />
    </div>
  );
}
