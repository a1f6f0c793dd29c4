import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ChecklistTab } from "./checklist/checklist-tab.tsx";
import { FormView } from "./form/form-view.tsx";
import { PeopleTab } from "./people/people-tab.tsx";
import { RoadmapView } from "./roadmap/roadmap-view.tsx";

type Tab = "form" | "deadlines" | "roadmap" | "people";

const tabs = [
  { tab: "form", label: "Форма" },
  { tab: "deadlines", label: "Контроль сроков" },
  { tab: "roadmap", label: "Дорожная карта" },
  { tab: "people", label: "Люди" },
] as const satisfies readonly { readonly tab: Tab; readonly label: string }[];

const views: Readonly<Record<Tab, () => ComponentChildren>> = {
  form: () => <FormView />,
  deadlines: () => <ChecklistTab />,
  roadmap: () => <RoadmapView />,
  people: () => <PeopleTab />,
};

const open = signal<Tab>("form");

/** The whole panel: filling a form, the deadlines of the workbook, making a workbook from a roadmap, and its people. What is done in one tab stays when the other is open. */
export function Panel() {
  return (
    <main>
      <TabList />
      {tabs.map(({ tab }) => (
        <div
          key={tab}
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          hidden={open.value !== tab}
        >
          {open.value === tab && views[tab]()}
        </div>
      ))}
    </main>
  );
}

/** One tab stop; the arrows go from tab to tab, as in the pattern «Tabs» of the ARIA guide. */
function TabList() {
  const list = useRef<HTMLDivElement>(null);
  const moveTo = (index: number) => {
    const wanted = tabs[(index + tabs.length) % tabs.length] ?? tabs[0];
    open.value = wanted.tab;
    list.current?.querySelector<HTMLElement>(`#tab-${wanted.tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Разделы" ref={list}>
      {tabs.map(({ tab, label }, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={open.value === tab}
          tabIndex={open.value === tab ? 0 : -1}
          onClick={() => {
            open.value = tab;
          }}
          onKeyDown={(event) => {
            const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[
              event.key
            ];
            if (target === undefined) return;
            event.preventDefault();
            moveTo(target);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
