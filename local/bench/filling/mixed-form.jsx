// A page of a hundred questions of many makes: native controls, widgets by role, Ant Design, controlled React.
import { Checkbox, ConfigProvider, Input, InputNumber, Radio, Select, Switch } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const OPTIONS = ["Первый вариант", "Второй вариант", "Третий вариант", "Четвёртый вариант"];

const choices = OPTIONS.map((label) => ({ label, value: label }));

function Controlled({ id, rows }) {
  const [text, setText] = useState("");
  const Tag = rows ? "textarea" : "input";
  return <Tag id={id} value={text} onChange={(event) => setText(event.target.value)} />;
}

function RoleRadios({ labelled }) {
  const [chosen, setChosen] = useState("");
  return (
    <div role="radiogroup" aria-labelledby={labelled}>
      {OPTIONS.map((label) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: pressed by the mouse here
        <div
          key={label}
          role="radio"
          tabIndex={0}
          aria-checked={chosen === label}
          onClick={() => setChosen(label)}
        >
          {label}
        </div>
      ))}
    </div>
  );
}

function RoleBox({ words }) {
  const [on, setOn] = useState(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: pressed by the mouse here
    <div role="checkbox" tabIndex={0} aria-checked={on} onClick={() => setOn(!on)}>
      {words}
    </div>
  );
}

/** Ten makes of question; each says how it is answered by `data-answer`. */
const MAKES = [
  ["fill", (id) => <input id={id} />],
  ["fill", (id) => <Controlled id={id} />],
  ["fill", (id) => <Controlled id={id} rows />],
  [
    "select",
    (id) => (
      <select id={id} defaultValue="">
        <option value="">— выберите —</option>
        {OPTIONS.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </select>
    ),
  ],
  ["pick", (id) => <RoleRadios labelled={`${id}-words`} />],
  ["tick", (_id, words) => <RoleBox words={words} />],
  ["fill", (id) => <Input id={id} />],
  ["number", (id) => <InputNumber id={id} min={0} max={100} />],
  ["pick", (id) => <Radio.Group id={id} options={choices} />],
  ["open", (id) => <Select id={id} options={choices} style={{ width: 240 }} />],
  ["tick", (_id, words) => <Checkbox>{words}</Checkbox>],
  ["switch", (id) => <Switch id={id} />],
];

const QUESTIONS = 100;

function Form() {
  return (
    <ConfigProvider>
      <h1>Мониторинг наставничества</h1>
      {Array.from({ length: QUESTIONS }, (_, place) => {
        const [answer, draw] = MAKES[place % MAKES.length];
        const id = `q${place}`;
        const words = `Вопрос ${place + 1} о наставничестве`;
        return (
          <div key={id} className="row" data-answer={answer} id={`row-${id}`}>
            {answer !== "tick" && (
              <label id={`${id}-words`} htmlFor={id}>
                {words}
              </label>
            )}
            {draw(id, words)}
          </div>
        );
      })}
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
setTimeout(() => {
  window.__ready = true;
}, 300);
