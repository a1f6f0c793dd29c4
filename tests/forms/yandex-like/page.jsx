// Rebuilt from what is known of Yandex Forms: React over a store, native radio buttons inside labels, a list in a portal, a
// matrix whose rows are drawn when scrolled to, a masked date that takes digits only, a captcha before sending.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { PortalList } from "./portal-list.jsx";

const START = {
  answer_short_text_1: "",
  answer_long_text_2: "",
  answer_number_3: "",
  answer_choices_4: "",
  answer_choices_5: [],
  answer_choices_6: "",
  answer_date_7: "",
  answer_boolean_8: false,
  answer_boolean_9: false,
  answer_short_text_10: "",
  captcha: "",
};
const ROWS = Array.from({ length: 12 }, (_, place) => `Показатель ${place + 1}`);
const LEVELS = ["Да", "Частично", "Нет"];
let latest = START;
window.__submitted = 0;
window.__state = () => ({
  ...latest,
  ...Object.fromEntries(ROWS.map((_, place) => [`matrix.${place + 1}`, latest[`matrix.${place + 1}`] ?? ""])),
});

function Question({ title, required, comment, children }) {
  return (
    <div className="QuestionWrapper">
      <div className="QuestionLabel">
        {title}
        {required && <span aria-hidden="true">*</span>}
      </div>
      {comment && <div className="QuestionComment hint">{comment}</div>}
      <div className="QuestionBody">{children}</div>
    </div>
  );
}

function Options({ id, type, labels, held, put }) {
  const has = (label) => (type === "checkbox" ? held.includes(label) : held === label);
  const press = (label) => () => {
    if (type === "radio") put(label);
    else put(labels.filter((each) => (each === label ? !has(each) : has(each))));
  };
  return (
    <div role={type === "radio" ? "radiogroup" : "group"}>
      {labels.map((label) => (
        <label key={label} className="g-radio">
          <span className="g-radio__indicator">
            <input
              type={type}
              name={id}
              value={label}
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

/** Takes digits and puts the dots itself; anything else is dropped before it gets in. */
function MaskedDate({ held, put }) {
  const shown = (digits) =>
    [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 8)].filter(Boolean).join(".");
  const [digits, setDigits] = useState("");
  const box = useRef(null);
  useEffect(() => {
    const drop = (event) => /\D/.test(event.data ?? "") && event.preventDefault();
    const input = box.current;
    input.addEventListener("beforeinput", drop);
    return () => input.removeEventListener("beforeinput", drop);
  }, []);
  const told = (event) => {
    const next = event.target.value.replace(/\D/g, "").slice(0, 8);
    setDigits(next);
    const [day, month, year] = [next.slice(0, 2), next.slice(2, 4), next.slice(4)];
    const real = next.length === 8 && Number(day) <= 31 && Number(month) <= 12;
    put(real ? `${year}-${month}-${day}` : "");
  };
  return (
    <input
      ref={box}
      inputMode="numeric"
      placeholder="ДД.ММ.ГГГГ"
      aria-label="Дата"
      data-held={held}
      value={shown(digits)}
      onChange={told}
    />
  );
}

/** Rows further down are drawn when the box is scrolled to them. */
function Matrix({ state, put }) {
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

function Form() {
  const [state, setState] = useState(START);
  const named = useRef({});
  latest = state;
  useEffect(() => {
    window.__ready = true;
  }, []);
  const put = (name, value) => setState((old) => ({ ...old, [name]: value }));
  const to = (name) => (named.current[name] ??= (value) => put(name, value));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        window.__submitted += 1;
      }}
    >
      <h1>Наставничество: сбор данных</h1>
      <Question title="Название организации" required comment="Полностью, как в уставе">
        <input
          name="answer_short_text_1"
          aria-required="true"
          value={state.answer_short_text_1}
          onChange={(event) => put("answer_short_text_1", event.target.value)}
        />
      </Question>
      <Question title="Опишите практику">
        <textarea
          name="answer_long_text_2"
          value={state.answer_long_text_2}
          onChange={(event) => put("answer_long_text_2", event.target.value)}
        />
      </Question>
      <Question title="Сколько наставников">
        <input
          name="answer_number_3"
          inputMode="numeric"
          value={state.answer_number_3}
          onChange={(event) =>
            /^\d{0,4}$/.test(event.target.value) && put("answer_number_3", event.target.value)
          }
        />
      </Question>
      <Question title="Программа утверждена?">
        <Options
          id="answer_choices_4"
          type="radio"
          labels={["Да", "Нет"]}
          held={state.answer_choices_4}
          put={to("answer_choices_4")}
        />
      </Question>
      {state.answer_choices_4 === "Да" && (
        <Question title="Номер приказа">
          <input
            name="answer_short_text_10"
            value={state.answer_short_text_10}
            onChange={(event) => put("answer_short_text_10", event.target.value)}
          />
        </Question>
      )}
      <Question title="Формы наставничества">
        <Options
          id="answer_choices_5"
          type="checkbox"
          labels={["Педагог – педагог", "Ученик – ученик", "Студент – ученик"]}
          held={state.answer_choices_5}
          put={to("answer_choices_5")}
        />
      </Question>
      <Question title="Муниципалитет" required>
        <PortalList
          placeholder="Выберите вариант"
          options={Array.from({ length: 30 }, (_, place) => `Округ ${place + 1}`)}
          held={state.answer_choices_6}
          put={to("answer_choices_6")}
        />
      </Question>
      <Question title="Дата приказа">
        <MaskedDate held={state.answer_date_7} put={to("answer_date_7")} />
      </Question>
      <Question title="Что сделано">
        <Matrix state={state} put={put} />
      </Question>
      <div className="QuestionWrapper">
        <label>
          <input
            type="checkbox"
            name="answer_boolean_8"
            checked={state.answer_boolean_8}
            onChange={(event) => put("answer_boolean_8", event.target.checked)}
          />
          Раздел на сайте обновлён
        </label>
      </div>
      <div className="QuestionWrapper">
        <label>
          <input
            type="checkbox"
            name="answer_boolean_9"
            checked={state.answer_boolean_9}
            onChange={(event) => put("answer_boolean_9", event.target.checked)}
          />
          Я даю согласие на обработку моих персональных данных
        </label>
      </div>
      <div className="SmartCaptcha">
        <label>
          Введите код с картинки{" "}
          <input
            name="captcha"
            value={state.captcha}
            onChange={(event) => put("captcha", event.target.value)}
          />
        </label>
      </div>
      <button type="submit">Отправить</button>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
