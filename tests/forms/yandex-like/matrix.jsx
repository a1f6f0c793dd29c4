import { useState } from "react";

export const ROWS = Array.from({ length: 12 }, (_, place) => `Показатель ${place + 1}`);
const LEVELS = ["Да", "Частично", "Нет"];

/** Rows further down are drawn when the box is scrolled to them. */
export function Matrix({ state, put }) {
  const [drawn, setDrawn] = useState(4);
  const grow = (event) => {
    const { scrollTop, clientHeight, scrollHeight } = event.target;
    if (scrollTop + clientHeight > scrollHeight - 30) setDrawn((old) => Math.min(ROWS.length, old + 4));
  };
  return (
    <div style={{ height: 120, overflow: "auto" }} onScroll={grow}>
      <table>
        <thead>
          <tr>
            <th />
            {LEVELS.map((level) => (
              <th key={level}>{level}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.slice(0, drawn).map((row, place) => (
            <tr key={row} style={{ height: 40 }}>
              <th scope="row">{row}</th>
              {LEVELS.map((level) => (
                <td key={level}>
                  <label>
                    <input
                      type="radio"
                      name={`matrix.${place + 1}`}
                      value={level}
                      checked={state[`matrix.${place + 1}`] === level}
                      onChange={() => put(`matrix.${place + 1}`, level)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
