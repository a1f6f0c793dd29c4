import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { type ISODate, parseISODate } from "../../shared/calendar/iso-date.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import { tickOf } from "./tick-of.ts";

/** What can be done to a row beside a plain tick, in the order of the buttons. */
export const rowActs = [
  { act: "tick", label: "Отметить…", isFor: (item) => item.standing !== "выполнено" },
  { act: "untick", label: "Снять отметку", isFor: (item) => item.state === "выполнено" },
  { act: "happened", label: "Произошло", isFor: ({ waits }) => waits !== null && waits.kind !== "ongoing" },
  { act: "evidence", label: "Подтверждение", isFor: () => true },
  { act: "move", label: "Перенести срок", isFor: () => true },
  { act: "note", label: "Заметка", isFor: () => true },
] as const satisfies readonly {
  readonly act: Act["kind"];
  readonly label: string;
  readonly isFor: (item: ViewedItem) => boolean;
}[];

export type RowForm = Exclude<Act["kind"], "untick">;

/** The form of one act on a row. `onAct` gets a complete act; what is not complete the browser asks for. */
export function ActForm(props: {
  form: RowForm;
  item: ViewedItem;
  today: ISODate;
  who: string;
  onAct: (act: Act) => void;
  onClose: () => void;
}) {
  const { form, item, today, who, onAct } = props;
  const fields = { item, today };
  const place = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: the keyboard goes on in its first field.
  useEffect(() => place.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const read = (data: FormData): Act | null => {
    const day = (name: string) => parseISODate(String(data.get(name) ?? ""));
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const required = day("day");
    switch (form) {
      case "tick":
        return required && tickOf(item, { day: required, who, evidence: text("evidence") });
      case "note":
      case "evidence":
        return { kind: form, text: text("text") };
      case "move":
        return required && { kind: form, due: required, from: day("from") };
      case "happened": {
        const due = day("due");
        return required && { kind: form, on: required, ...(due === null ? {} : { due }) };
      }
    }
  };
  return (
    <form
      class="act-form"
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        const act = read(new FormData(event.currentTarget));
        if (act !== null) onAct(act);
      }}
    >
      {form === "tick" && <TickFields {...fields} />}
      {form === "happened" && <HappenedFields {...fields} />}
      {form === "move" && <MoveFields {...fields} />}
      {form === "note" && <TextField label="Заметка" value={item.remark} lines={3} />}
      {form === "evidence" && (
        <TextField label="Подтверждение" hint="Ссылка или где лежит документ." value={item.evidence} />
      )}
      <div class="act-buttons">
        <button type="submit" class="primary">
          {SUBMIT[form]}
        </button>
        <button type="button" class="plain" onClick={props.onClose}>
          Не надо
        </button>
      </div>
    </form>
  );
}

const SUBMIT = {
  tick: "Отметить",
  note: "Записать",
  evidence: "Записать",
  move: "Перенести",
  happened: "Произошло",
} as const satisfies Record<RowForm, string>;

type Fields = { item: ViewedItem; today: ISODate };

function TickFields({ item, today }: Fields) {
  return (
    <>
      <Day name="day" label="Когда выполнено" value={today} max={today} />
      {item.evidence === "" && (
        <Line
          name="evidence"
          label={item.expects === null ? "Подтверждение" : `Подтверждение: ${item.expects}`}
        >
          Ссылка или где лежит документ. Можно оставить пустым.
        </Line>
      )}
    </>
  );
}

function HappenedFields({ item, today }: Fields) {
  return (
    <>
      <p class="quiet">По документу: {item.deadline}</p>
      <Day name="day" label="Когда произошло" value={today} />
      <Day name="due" label="Сделать до (если известно)" value="" optional />
    </>
  );
}

function MoveFields({ item }: Fields) {
  return (
    <>
      <Day name="from" label="Начало (если есть)" value={item.from ?? ""} optional />
      <Day name="day" label="Новый срок" value={item.open?.due ?? item.due ?? ""} />
      {item.deadline !== "" && <p class="quiet">Слова документа останутся: {item.deadline}</p>}
    </>
  );
}

function Day(props: { name: string; label: string; value: string; max?: string; optional?: boolean }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        name={props.name}
        value={props.value}
        max={props.max}
        required={props.optional !== true}
      />
    </div>
  );
}

function Line({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="text" name={name} autocomplete="off" aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} class="quiet">
        {children}
      </p>
    </div>
  );
}

function TextField(props: { label: string; hint?: string; value: string; lines?: number }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <textarea id={id} name="text" rows={props.lines ?? 1} value={props.value} />
      {props.hint !== undefined && <p class="quiet">{props.hint}</p>}
    </div>
  );
}
