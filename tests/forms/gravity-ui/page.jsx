// Gravity UI: controlled components over React's state.
import {
  Button,
  Checkbox,
  configure,
  NumberInput,
  RadioGroup,
  Select,
  Switch,
  TextArea,
  TextInput,
  ThemeProvider,
} from "@gravity-ui/uikit";
import "@gravity-ui/uikit/styles/styles.css";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

configure({ lang: "ru" });

const START = {
  name: "",
  code: "П-7",
  kind: [],
  topics: [],
  mentors: null,
  mentees: null,
  mode: "",
  reason: "",
  site: false,
  fair: false,
  note: "",
  agree: false,
};
let latest = START;
window.__submitted = 0;
window.__state = () => latest;

function Row({ label, id, children }) {
  return (
    <div style={{ margin: 12 }}>
      <label htmlFor={id}>{label}</label>
      <div>{children}</div>
    </div>
  );
}

function Form() {
  const [state, setState] = useState(START);
  latest = state;
  useEffect(() => {
    window.__ready = true;
  }, []);
  const put = (name) => (value) => setState((old) => ({ ...old, [name]: value }));
  return (
    <ThemeProvider theme="light">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          window.__submitted += 1;
        }}
      >
        <h1>Опрос кураторов наставничества</h1>
        <h2>О школе</h2>
        <Row label="Название школы" id="g-name">
          <TextInput id="g-name" value={state.name} onUpdate={put("name")} hasClear />
        </Row>
        <Row label="Код анкеты" id="g-code">
          <TextInput id="g-code" value={state.code} disabled />
        </Row>
        <div style={{ margin: 12 }}>
          <Select
            label="Уровень образования:"
            placeholder="Выберите"
            value={state.kind}
            onUpdate={put("kind")}
            options={[
              { value: "pre", content: "Дошкольное" },
              { value: "school", content: "Общее" },
              { value: "prof", content: "Профессиональное" },
            ]}
          />
        </div>
        <div style={{ margin: 12 }}>
          <div id="g-topics">Темы встреч</div>
          <Select
            multiple
            filterable
            placeholder="Можно несколько"
            value={state.topics}
            onUpdate={put("topics")}
            options={Array.from({ length: 40 }, (_, place) => ({
              value: `t${place + 1}`,
              content: `Тема ${place + 1}`,
            }))}
          />
        </div>
        <h2>Показатели</h2>
        <Row label="Сколько наставников работает" id="g-mentors">
          <NumberInput id="g-mentors" value={state.mentors} onUpdate={put("mentors")} min={0} max={100} />
        </Row>
        <Row label="Сколько наставляемых" id="g-mentees">
          <NumberInput id="g-mentees" value={state.mentees} onUpdate={put("mentees")} allowDecimal />
        </Row>
        <div style={{ margin: 12 }}>
          <div>Программа выполняется в срок?</div>
          <RadioGroup
            name="mode"
            value={state.mode}
            onUpdate={put("mode")}
            options={[
              { value: "yes", content: "Да" },
              { value: "no", content: "Нет" },
            ]}
          />
        </div>
        {state.mode === "no" && (
          <Row label="Причина задержки" id="g-reason">
            <TextArea id="g-reason" value={state.reason} onUpdate={put("reason")} minRows={2} />
          </Row>
        )}
        <div style={{ margin: 12 }}>
          <Switch checked={state.site} onUpdate={put("site")} content="Страница на сайте есть" />
        </div>
        <div style={{ margin: 12 }}>
          <Checkbox checked={state.fair} onUpdate={put("fair")} content="Ярмарка наставников проведена" />
        </div>
        <Row label="Пожелания" id="g-note">
          <TextInput id="g-note" value={state.note} onUpdate={put("note")} />
        </Row>
        <Checkbox checked={state.agree} onUpdate={put("agree")} content="С политикой ознакомлен(а)" />
        <Button type="submit">Отправить</Button>
      </form>
    </ThemeProvider>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
