import { numberOf } from "./pre-filled.js";

/** Native radio buttons or check boxes inside labels, out of sight behind what is drawn. */
export function Options({ id, type, labels, held, put }) {
  const has = (label) => (type === "checkbox" ? held.includes(label) : held === label);
  const press = (label) => () => {
    if (type === "radio") put(label);
    else put(labels.filter((each) => (each === label ? !has(each) : has(each))));
  };
  return (
    <div role={type === "radio" ? "radiogroup" : "group"}>
      {labels.map((label, place) => (
        <label key={label} className="g-radio">
          <span className="g-radio__indicator">
            <input
              type={type}
              name={id}
              value={numberOf(id, place)}
              checked={has(label)}
              onChange={press(label)}
              style={{ opacity: 0, position: "absolute" }}
            />
          </span>
          <span className="g-radio__text">{label}</span>
        </label>
      ))}
    </div>
  );
}
