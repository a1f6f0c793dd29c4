import { useSignal } from "@preact/signals";
import type { Checklist } from "../../shared/checklist/checklist.ts";
import { type Filter, filters, groupByStage } from "./activities.ts";
import { loading, loadState } from "./checklist-state.ts";
import { Failure } from "./failure.tsx";
import { StageSection } from "./stage-section.tsx";
import { TickFailure } from "./tick-failure.tsx";
import { TodayHeader } from "./today-header.tsx";
import { openView } from "./view.ts";
import { WhoTicks } from "./who-ticks.tsx";

/** What is due, what is late, who does it. */
export function DeadlinesView() {
  const now = loading.value;
  switch (now.kind) {
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure message={now.message} onRetry={() => void loadState()} />;
    case "loaded":
      return now.state.checklist === null ? (
        <Empty />
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
  const filter = useSignal<Filter>("all");
  const stages = groupByStage(props.checklist, filter.value);
  return (
    <>
      <TodayHeader
        progress={props.checklist.progress}
        lost={props.checklist.lost}
        today={props.checklist.today}
        organisation={props.organisation}
        onRefresh={() => void loadState()}
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

function Empty() {
  return (
    <section class="empty">
      <h1>Книги ещё нет</h1>
      <p>Вставьте текст дорожной карты, и программа сделает вкладки, список мероприятий и сроки.</p>
      <button type="button" class="primary" onClick={() => openView("create")}>
        Создать книгу
      </button>
      <button type="button" class="plain" onClick={() => void loadState()}>
        Проверить ещё раз
      </button>
    </section>
  );
}
