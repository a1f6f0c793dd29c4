import { ChecklistProvider } from "../../views/checklist/checklist-model.ts";
import { ChecklistPage } from "../../views/checklist/checklist-page.tsx";
import { checklist } from "./checklist.ts";
import { NoBookYet } from "./no-book-yet.tsx";
import { PartView } from "./parts/part-view.tsx";
import { openView, type View, view } from "./view.ts";

const tabs = [
  { view: "deadlines", label: "Контроль сроков" },
  { view: "create", label: "Создать книгу" },
  { view: "people", label: "Люди" },
  { view: "surveys", label: "Анкеты" },
  { view: "papers", label: "Бумаги" },
  { view: "reminders", label: "Напоминания" },
  { view: "website", label: "Сайт" },
] as const satisfies readonly { readonly view: View; readonly label: string }[];

const views = {
  deadlines: () => <Deadlines />,
  create: () => <PartView key="create" name="create" />,
  people: () => <PartView key="people" name="people" />,
  surveys: () => <PartView key="surveys" name="surveys" />,
  papers: () => <PartView key="papers" name="papers" />,
  reminders: () => <PartView key="reminders" name="reminders" />,
  website: () => <PartView key="website" name="website" />,
} as const satisfies Readonly<Record<View, () => unknown>>;

export function App() {
  return (
    <>
      <nav class="tabs" aria-label="Разделы">
        {tabs.map((tab) => (
          <button
            key={tab.view}
            type="button"
            class="tab"
            aria-current={view.value === tab.view ? "page" : undefined}
            onClick={() => openView(tab.view)}
          >
            {tab.label}
          </button>
        ))}
      </nav>
      <main>{views[view.value]()}</main>
    </>
  );
}

function Deadlines() {
  return (
    <ChecklistProvider value={checklist}>
      <ChecklistPage empty={<NoBookYet />} />
    </ChecklistProvider>
  );
}
