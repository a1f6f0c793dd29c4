import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dottedDate, type ISODate } from "../../shared/calendar/iso-date.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import { READ_ONLY, useChecklist } from "./checklist-model.ts";
import { ActForm, type RowForm, rowActs } from "./row-acts.tsx";
import { StateBadge } from "./state-badge.tsx";
import { tickOf } from "./tick-of.ts";

/** One row of «Контроль сроков». A step repeats nothing that its activity already says. */
export function ItemRow(props: {
  item: ViewedItem;
  words: string;
  today: ISODate;
  parent?: ViewedItem | undefined;
}) {
  const { item, words, today } = props;
  const { onTheWay, act, who, isNamed, readOnly } = useChecklist();
  const isClosed = readOnly !== null;
  const form = useSignal<RowForm | null>(null);
  const menu = useSignal(false);
  const more = useRef<HTMLButtonElement>(null);
  const sent = onTheWay.value.get(item.code);
  const done = sent?.kind === "tick" || (sent?.kind !== "untick" && item.standing === "выполнено");
  const close = () => {
    form.value = null;
    menu.value = false;
    more.current?.focus();
  };
  const doAct = (wanted: Act) => {
    if (wanted.kind === "tick" && !isNamed()) return;
    act(item, wanted);
    close();
  };
  const onTick = (box: HTMLInputElement) => {
    const wanted = box.checked;
    // The box shows what the list says; the list says it as soon as the act is on its way.
    box.checked = done;
    if (!wanted) return act(item, { kind: "untick" });
    if (!isNamed()) return;
    if (item.expects === null)
      return act(item, tickOf(item, { day: today, who: who.value.trim(), evidence: "" }));
    menu.value = true;
    form.value = "tick";
  };
  return (
    <div class={done ? "row done" : "row"} id={`row-${item.code}`}>
      <input
        type="checkbox"
        id={`tick-${item.code}`}
        checked={done}
        disabled={isClosed}
        aria-describedby={isClosed ? `about-${item.code} ${READ_ONLY}` : `about-${item.code}`}
        onChange={(event) => onTick(event.currentTarget)}
      />
      <div class="row-words">
        <label
          for={`tick-${item.code}`}
          title={item.outcome === "" ? undefined : `Результат: ${item.outcome}`}
        >
          {words}
        </label>
        <About item={item} parent={props.parent} isSent={sent !== undefined} />
        {isClosed && <ShowInTable item={item} words={words} />}
      </div>
      {!isClosed && (
        <button
          type="button"
          class="more"
          ref={more}
          aria-label={`Действия: ${words}`}
          aria-expanded={menu.value}
          onClick={() => {
            form.value = null;
            menu.value = !menu.value;
          }}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      )}
      {menu.value && (
        <fieldset
          class="row-under"
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          <legend class="unseen">Действия: {words}</legend>
          {form.value !== null ? (
            <ActForm
              key={form.value}
              form={form.value}
              item={item}
              today={today}
              who={who.value.trim()}
              onAct={doAct}
              onClose={close}
            />
          ) : (
            <Menu
              item={item}
              onForm={(wanted) => {
                form.value = wanted;
              }}
              onUntick={() => doAct({ kind: "untick" })}
            />
          )}
        </fieldset>
      )}
    </div>
  );
}

function Menu(props: { item: ViewedItem; onForm: (form: RowForm) => void; onUntick: () => void }) {
  const { item } = props;
  return (
    <div class="row-acts">
      {rowActs
        .filter(({ isFor }) => isFor(item))
        .map(({ act, label }) => (
          <button
            key={act}
            type="button"
            class="small"
            onClick={() => (act === "untick" ? props.onUntick() : props.onForm(act))}
          >
            {label}
          </button>
        ))}
      <ShowInTable item={item} />
    </div>
  );
}

/** `words` name the row for those who hear the buttons one after another. */
function ShowInTable({ item, words }: { item: ViewedItem; words?: string }) {
  const { goTo } = useChecklist();
  if (goTo === null) return null;
  return (
    <button
      type="button"
      class="small"
      aria-label={words === undefined ? undefined : `Показать в таблице: ${words}`}
      onClick={() => goTo({ tab: "Контроль сроков", row: item.row, code: item.code })}
    >
      Показать в таблице
    </button>
  );
}

function About(props: { item: ViewedItem; parent: ViewedItem | undefined; isSent: boolean }) {
  const { item, parent, isSent } = props;
  const sameDays = parent !== undefined && parent.due === item.due && parent.deadline === item.deadline;
  const assignees = item.assignees.join(", ");
  const sameAssignees = parent !== undefined && parent.assignees.join(", ") === assignees;
  return (
    <div id={`about-${item.code}`} class="about">
      {isSent ? (
        <p class="when">
          <span class="badge muted">записываю…</span>
        </p>
      ) : (
        !(sameDays && item.standing === parent?.standing) && (
          <p class="when">
            <StateBadge standing={item.standing} dueWords={item.dueWords} />
            <DueDay item={item} />
          </p>
        )
      )}
      {item.deadline !== "" && !sameDays && <p class="quiet">По документу: {item.deadline}</p>}
      {assignees !== "" && !sameAssignees && <p class="quiet">{assignees}</p>}
      {item.tickMeans !== "" && <p class="quiet">{item.tickMeans}</p>}
      {item.state === "выполнено" && <DoneNote item={item} />}
      {item.evidence !== "" && <Evidence words={item.evidence} />}
      {item.remark !== "" && <p class="quiet remark">{item.remark}</p>}
    </div>
  );
}

function DueDay({ item }: { item: ViewedItem }) {
  const { open, standing, dueWords } = item;
  const rest = dueWords.startsWith(standing) ? "" : dueWords;
  if (open === null) return rest === "" ? null : <span>{rest}</span>;
  return (
    <span>
      <strong>{dottedDate(open.due)}</strong>
      {rest !== "" && `, ${rest}`}
    </span>
  );
}

function DoneNote({ item }: { item: ViewedItem }) {
  const day = item.doneOn === null ? "" : dottedDate(item.doneOn);
  const words = [day, item.doneBy].filter((part) => part !== "").join(", ");
  return words === "" ? null : <p class="quiet">Отмечено: {words}</p>;
}

/** Written without two slashes side by side: HtmlService takes them for a remark in places. */
const ADDRESS = /^https?:[/]{2}\S/i;

/** An address opens in a tab of its own and learns nothing of this page; anything else is words. */
function Evidence({ words }: { words: string }) {
  return (
    <p class="quiet">
      Подтверждение:{" "}
      {ADDRESS.test(words) ? (
        <a href={words} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}
