// A box of tokens by the ARIA pattern of a combobox over a list of many: what react-select and its like draw.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the box itself has the keys
// biome-ignore-all lint/a11y/noStaticElementInteractions: as such libraries draw it
import { useId, useState } from "react";

export function TokenCombobox({ name, options, makes = false, held, put }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const left = options.filter(
    (each) => !held.includes(each) && each.toLowerCase().includes(typed.toLowerCase()),
  );
  const offersMore = makes && typed !== "" && !options.includes(typed) && !held.includes(typed);
  const choose = (each) => {
    put([...held, each]);
    setTyped("");
  };
  return (
    <div>
      <label htmlFor={`${id}-input`}>{name}</label>
      <div style={{ position: "relative" }}>
        <div style={{ display: "flex", gap: 4, border: "1px solid" }} onMouseDown={() => setOpen(true)}>
          {held.map((each) => (
            <div key={each}>
              <span>{each}</span>
              <span
                role="button"
                tabIndex={-1}
                aria-label={`Убрать ${each}`}
                onMouseDown={(event) => event.stopPropagation()}
                onClick={() => put(held.filter((other) => other !== each))}
              >
                ×
              </span>
            </div>
          ))}
          <input
            id={`${id}-input`}
            role="combobox"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            style={{ width: 12, border: 0 }}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
            }}
            onKeyDown={(event) => {
              if (event.key === "Escape") setOpen(false);
              if (event.key === "ArrowDown") setOpen(true);
              if (event.key === "Enter" && left.length > 0) choose(left[0]);
            }}
            onBlur={() => {
              setOpen(false);
              setTyped("");
            }}
          />
        </div>
        {/* In the page from the start, so that the closed box tells that many may be chosen. */}
        <div
          id={`${id}-list`}
          role="listbox"
          tabIndex={-1}
          aria-multiselectable="true"
          hidden={!open}
          style={{ position: "absolute", background: "white" }}
          onMouseDown={(event) => event.preventDefault()}
        >
          {left.map((each) => (
            <div key={each} role="option" tabIndex={-1} aria-selected="false" onClick={() => choose(each)}>
              {each}
            </div>
          ))}
          {offersMore && (
            <div role="option" tabIndex={-1} aria-selected="false" onClick={() => choose(typed)}>
              Создать «{typed}»
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
