// Boxes of tokens («теги»): of a list alone, of what is typed as well, and those that only a key tells apart from a text box.
import { ConfigProvider, Form, Select } from "antd";
import russian from "antd/es/locale/ru_RU";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { TokenCombobox } from "./token-combobox.jsx";

window.__submitted = 0;
const submit = () => {
  window.__submitted += 1;
};
const DIRECTIONS = ["Адаптация", "Профориентация", "Одарённые дети"].map((label) => ({
  value: label,
  label,
}));
const CODED = ["Педагоги", "Обучающиеся", "Студенты"].map((label, place) => ({ value: place + 1, label }));

/** In a form like any other: Enter adds a token, and without one sends. */
function TypedAlone({ held, put }) {
  const [typed, setTyped] = useState("");
  return (
    <label>
      Партнёры{" "}
      <span className="words">
        {held.map((each) => (
          <b key={each}>{each}</b>
        ))}
        <input
          value={typed}
          placeholder="Впишите и нажмите Enter"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (typed === "") submit();
            else put([...held, typed]);
            setTyped("");
          }}
        />
      </span>
    </label>
  );
}

function Monitoring() {
  const [form] = Form.useForm();
  const [tokens, setTokens] = useState({ keywords: [], groups: [], partners: [] });
  const put = (name) => (value) => setTokens((old) => ({ ...old, [name]: value }));
  useEffect(() => {
    window.__state = () => ({ ...form.getFieldsValue(true), ...tokens });
    window.__ready = true;
  }, [form, tokens]);
  return (
    <ConfigProvider locale={russian}>
      <h1>Описание практики наставничества</h1>
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="directions" label="Направления">
          <Select mode="tags" options={DIRECTIONS} tokenSeparators={[","]} />
        </Form.Item>
        <Form.Item name="places" label="Площадки">
          <Select mode="tags" />
        </Form.Item>
        <Form.Item name="audience" label="Категории участников">
          <Select mode="multiple" showSearch optionFilterProp="label" options={CODED} />
        </Form.Item>
      </Form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") submit();
        }}
      >
        <TokenCombobox
          name="Ключевые слова"
          options={["Семья", "Школа"]}
          makes
          held={tokens.keywords}
          put={put("keywords")}
        />
        <TokenCombobox
          name="Группы"
          options={["Первая", "Вторая", "Третья"]}
          held={tokens.groups}
          put={put("groups")}
        />
        <TypedAlone held={tokens.partners} put={put("partners")} />
        <button type="submit">Отправить</button>
      </form>
    </ConfigProvider>
  );
}

createRoot(document.getElementById("root")).render(<Monitoring />);
