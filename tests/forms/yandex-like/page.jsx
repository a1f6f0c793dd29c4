// Rebuilt from what is known of Yandex Forms: React over a store, native radio buttons inside labels, a list in a portal, a
// matrix whose rows are drawn when scrolled to, a masked date that takes digits only, a captcha before sending.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { MaskedDate } from "./masked-date.jsx";
import { Matrix, ROWS } from "./matrix.jsx";
import { Options } from "./options.jsx";
import { PortalList } from "./portal-list.jsx";
import { fromAddress } from "./pre-filled.js";

const LABELS = {
  answer_choices_4: ["Да", "Нет"],
  answer_choices_5: ["Педагог – педагог", "Ученик – ученик", "Студент – ученик"],
};
const EMPTY = {
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
const START = fromAddress(location.search, EMPTY, LABELS);
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
          labels={LABELS.answer_choices_4}
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
          labels={LABELS.answer_choices_5}
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
        <MaskedDate name="answer_date_7" held={state.answer_date_7} put={to("answer_date_7")} />
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
