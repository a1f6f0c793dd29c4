import type { ComponentChildren } from "preact";

/** Something a person chooses from. */
export type Option = { readonly value: string; readonly words: string };
/** Options under a heading of their own; without one where `label` is "". */
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type FieldProps = {
  id: string;
  label: string;
  value: string;
  onGive: (words: string) => void;
};

/** A line of words, or a day as YYYY-MM-DD. */
export function WordsField({ id, label, value, onGive, isDay = false }: FieldProps & { isDay?: boolean }) {
  const about = {
    id,
    autocomplete: "off",
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onGive(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDay ? <input type="date" {...about} /> : <input type="text" {...about} />}
    </div>
  );
}

/** One of a few words. */
export function ChoiceField(
  props: FieldProps & {
    groups: readonly OptionGroup[];
    /** What stands for nothing chosen; null where something always is. */
    none?: string | null;
    children?: ComponentChildren;
  },
) {
  const { id, label, value, onGive, groups, none = "не выбрано", children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onGive(event.currentTarget.value)}>
        {none !== null && <option value="">{none}</option>}
        {groups.map((group) =>
          group.label === "" ? (
            <Options key="" options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
      {children}
    </div>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return (
    <>
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </>
  );
}

/** Words that are their own values, for a choice. */
export function plainOptions(words: readonly string[]): readonly OptionGroup[] {
  return [{ label: "", options: words.map((each) => ({ value: each, words: each })) }];
}
