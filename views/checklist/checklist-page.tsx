import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import { groupActivities } from "../../shared/checklist/view/group-activities.ts";
import { Failure } from "../look/failure.tsx";
import { ActMessages } from "./act-messages.tsx";
import { BesidesList } from "./besides-list.tsx";
import { READ_ONLY, useChecklist } from "./checklist-model.ts";
import { groupByDate } from "./date-groups.ts";
import { DateList } from "./date-list.tsx";
import { FindBar } from "./find-bar.tsx";
import { createFinding, type Finding } from "./finding.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { StageSection } from "./stage-section.tsx";
import { Timeline } from "./timeline.tsx";
import { TodayHeader } from "./today-header.tsx";
import { WhoTicks } from "./who-ticks.tsx";

/**
 * What is due, what is late, who does it. `empty` stands in its place while the workbook has no checklist yet, `more` below it: what one
 * edition has beside the other.
 */
export function ChecklistPage({ empty, more }: { empty: ComponentChildren; more?: ComponentChildren }) {
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
        <Loaded view={now.state.checklist} state={now.state} more={more} />
      );
  }
}

const shapes = [
  { shape: "list", label: "Список" },
  { shape: "year", label: "Учебный год" },
] as const;

function Loaded(props: { view: ChecklistView; state: ChecklistState; more: ComponentChildren }) {
  const { view, state, more } = props;
  const { load, refreshing, readOnly } = useChecklist();
  const finding = useMemo(createFinding, []);
  const shape = useSignal<(typeof shapes)[number]["shape"]>("list");
  const root = useKeptFocus();
  return (
    <div class="checklist" aria-busy={refreshing.value} ref={root}>
      <TodayHeader
        view={view}
        organisation={state.organisation}
        onRefresh={() => void load()}
        pressed={finding.pressing.value}
        onPress={(what) => {
          finding.clear();
          finding.pressing.value = what;
          shape.value = "list";
        }}
      />
      <fieldset class="shapes">
        <legend class="unseen">Вид</legend>
        {shapes.map((entry) => (
          <label key={entry.shape}>
            <input
              type="radio"
              name="shape"
              checked={shape.value === entry.shape}
              onChange={() => {
                shape.value = entry.shape;
              }}
            />
            <span>{entry.label}</span>
          </label>
        ))}
      </fieldset>
      {shape.value === "year" ? (
        <Timeline
          view={view}
          onStage={(stage) => {
            finding.clear();
            finding.narrowing.value = { stage };
            shape.value = "list";
          }}
        />
      ) : (
        <>
          {readOnly === null ? (
            <WhoTicks people={state.people} />
          ) : (
            <p id={READ_ONLY} class="quiet">
              {readOnly}
            </p>
          )}
          <List view={view} finding={finding} />
        </>
      )}
      {more}
      <ActMessages />
    </div>
  );
}

function List({ view, finding }: { view: ChecklistView; finding: Finding }) {
  const found = finding.find(view);
  const besides = finding.findBesides(view);
  const narrowed = finding.isNarrowed.value;
  const progressOf = new Map(view.stages.map(({ stage, progress }) => [stage, progress]));
  return (
    <>
      <FindBar view={view} finding={finding} shown={found.length} />
      <BesidesList items={besides} />
      {found.length === 0 ? (
        besides.length === 0 && <p class="quiet nothing">Здесь пусто: таких мероприятий сейчас нет.</p>
      ) : finding.order.value === "date" ? (
        <DateList groups={groupByDate(found, view.counts)} today={view.today} />
      ) : (
        groupActivities(found).map((group) => (
          <StageSection
            key={group.stage}
            group={group}
            progress={progressOf.get(group.stage)}
            narrowed={narrowed}
            today={view.today}
          />
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
