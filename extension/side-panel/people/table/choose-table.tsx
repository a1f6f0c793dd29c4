import { readTableFile, type TableSource } from "./table-source.ts";

/** A field to paste a table into, or a file with the tab of it. */
export function ChooseTable(props: {
  readonly source: TableSource;
  readonly label: string;
  readonly fileLabel: string;
  readonly onOther: () => void;
}) {
  const { source, label, fileLabel, onOther } = props;
  const now = source.table.value;
  return (
    <>
      <label>
        {label}
        <textarea
          rows={5}
          value={now.kind === "pasted" ? now.text : ""}
          onInput={(event) => {
            onOther();
            source.table.value = { kind: "pasted", text: event.currentTarget.value };
          }}
        />
      </label>
      <div class="file">
        <span class="button">или выберите файл .xlsx</span>
        <input
          type="file"
          accept=".xlsx"
          aria-label={fileLabel}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            onOther();
            if (file !== undefined) void readTableFile(source, file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {source.problem.value !== "" && <p role="alert">{source.problem.value}</p>}
      {now.kind === "file" && now.tabs.length > 1 && (
        <label>
          Вкладка файла
          <select
            value={now.tab}
            onChange={(event) => {
              onOther();
              source.table.value = { ...now, tab: Number(event.currentTarget.value) };
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
    </>
  );
}
