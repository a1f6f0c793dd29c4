import { useEffect, useId, useState } from "react";
import { createPortal } from "react-dom";

const HEIGHT = 28;
const SHOWN = 8;

/** A button that says `combobox`; its list is drawn at the end of the page, and only the rows in sight. */
export function PortalList({ placeholder, options, held, put }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [top, setTop] = useState(0);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event) => event.key === "Escape" && setOpen(false);
    const away = (event) => !event.target.closest?.(`[data-list="${id}"]`) && setOpen(false);
    document.addEventListener("keydown", close);
    document.addEventListener("mousedown", away);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("mousedown", away);
    };
  }, [open, id]);
  const first = Math.floor(top / HEIGHT);
  const choose = (option) => () => {
    put(option);
    setOpen(false);
  };
  return (
    <span data-list={id}>
      <button
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {held || placeholder}
      </button>
      {held && (
        <button type="button" aria-label="Очистить" onClick={() => put("")}>
          ×
        </button>
      )}
      {open &&
        createPortal(
          <div
            id={id}
            role="listbox"
            data-list={id}
            style={{
              position: "fixed",
              top: 40,
              right: 20,
              width: 200,
              height: HEIGHT * SHOWN,
              overflow: "auto",
              background: "#fff",
            }}
            onScroll={(event) => setTop(event.target.scrollTop)}
          >
            <div style={{ height: options.length * HEIGHT, position: "relative" }}>
              {options.slice(first, first + SHOWN + 1).map((option, place) => (
                <div
                  key={option}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option === held}
                  aria-setsize={options.length}
                  aria-posinset={first + place + 1}
                  style={{ position: "absolute", top: (first + place) * HEIGHT, height: HEIGHT }}
                  onClick={choose(option)}
                  onKeyDown={(event) => event.key === "Enter" && choose(option)()}
                >
                  {option}
                </div>
              ))}
            </div>
          </div>,
          document.body,
        )}
    </span>
  );
}
