// Every answer lives in React's state; a control shows only what the state holds.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const START = {
  organisation: "",
  inn: "",
  mentors: "",
  share: "",
  ordered: "",
  kind: "",
  forms: [],
  directions: [],
  position: "",
  curator: "",
  programme: "",
  programmeName: "",
  comment: "",
  region: "Примерская область",
  reported: "0",
  consent: false,
  website: "",
  pairs: {},
};

const KINDS = ["Дошкольная", "Общеобразовательная", "Профессиональная", "Дополнительное образование"];
const FORMS = ["Учитель – учитель", "Ученик – ученик", "Студент – ученик", "Работодатель – ученик"];
const MODELS = ["Опытный – молодой", "Лидер – пассивный", "Равный – равному"];

let latest = START;
window.__submitted = 0;
window.__state = () => {
  const { pairs, ...rest } = latest;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(pairs).map(([row, held]) => [`pairs.${row}`, held])),
  };
};

function Form() {
  const [state, setState] = useState(START);
  latest = state;
  useEffect(() => {
    window.__ready = true;
  }, []);
  const put = (name) => (event) => setState((old) => ({ ...old, [name]: event.target.value }));
  const digits = (name) => (event) =>
    setState((old) => ({ ...old, [name]: event.target.value.replace(/\D/g, "").slice(0, 10) }));
  const toggle = (name, value) => () =>
    setState((old) => ({
      ...old,
      [name]: old[name].includes(value) ? old[name].filter((each) => each !== value) : [...old[name], value],
    }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        window.__submitted += 1;
      }}
    >
      <h1>Мониторинг наставничества, 2025 год</h1>
      <h2>Организация</h2>
      <label htmlFor="r-org">
        Полное наименование организации <span aria-hidden="true">*</span>
      </label>
      <input id="r-org" required value={state.organisation} onChange={put("organisation")} />
      <label>
        ИНН
        <input value={state.inn} onChange={digits("inn")} inputMode="numeric" />
      </label>
      <label>
        Субъект Российской Федерации
        <input value={state.region} readOnly />
      </label>
      <label>
        Тип организации
        <select value={state.kind} onChange={put("kind")}>
          <option value="">Выберите…</option>
          {KINDS.map((kind, place) => (
            <option key={kind} value={`k${place + 1}`}>
              {kind}
            </option>
          ))}
        </select>
      </label>
      <div className="trap" style={{ position: "absolute", left: -5000 }}>
        <label>
          Сайт <input name="website" value={state.website} onChange={put("website")} tabIndex={-1} />
        </label>
      </div>
      <h2>Показатели</h2>
      <div>
        <label htmlFor="r-mentors">Количество наставников, всего</label>
        <input
          id="r-mentors"
          type="number"
          min="0"
          max="500"
          value={state.mentors}
          onChange={put("mentors")}
        />
      </div>
      <div>
        <label htmlFor="r-share">Доля обученных наставников</label>
        <input
          id="r-share"
          inputMode="decimal"
          value={state.share}
          onChange={put("share")}
          onBlur={() => /^\d+(?:,\d+)?$/.test(state.share) || setState((old) => ({ ...old, share: "" }))}
        />
        <span>%</span>
      </div>
      <div>
        <label htmlFor="r-reported">Отчётов подано</label>
        <input id="r-reported" type="number" value={state.reported} disabled />
      </div>
      <fieldset>
        <legend>Какие формы наставничества внедрены?</legend>
        {FORMS.map((form) => (
          <label key={form}>
            <input type="checkbox" checked={state.forms.includes(form)} onChange={toggle("forms", form)} />{" "}
            {form}
          </label>
        ))}
      </fieldset>
      <label htmlFor="r-directions">Направления работы</label>
      <select
        id="r-directions"
        multiple
        value={state.directions}
        onChange={(event) => {
          const chosen = Array.from(event.target.selectedOptions, (option) => option.value);
          setState((old) => ({ ...old, directions: chosen }));
        }}
      >
        <option value="d1">Адаптация молодых педагогов</option>
        <option value="d2">Профориентация</option>
        <option value="d3">Одарённые дети</option>
      </select>
      <table>
        <caption>Число пар по ролевым моделям</caption>
        <thead>
          <tr>
            <th>Модель</th>
            <th>Создано</th>
            <th>Завершено</th>
          </tr>
        </thead>
        <tbody>
          {MODELS.map((model) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {["made", "ended"].map((column) => (
                <td key={column}>
                  <input
                    type="number"
                    value={state.pairs[`${model}.${column}`] ?? ""}
                    onChange={(event) =>
                      setState((old) => ({
                        ...old,
                        pairs: { ...old.pairs, [`${model}.${column}`]: event.target.value },
                      }))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Программа</h2>
      <label htmlFor="r-date">Дата приказа о наставничестве</label>
      <input id="r-date" type="date" value={state.ordered} onChange={put("ordered")} />
      <fieldset>
        <legend>Программа наставничества утверждена?</legend>
        {["да", "нет"].map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="programme"
              value={answer}
              checked={state.programme === answer}
              onChange={put("programme")}
            />{" "}
            {answer}
          </label>
        ))}
      </fieldset>
      {state.programme === "да" && (
        <div>
          <label htmlFor="r-programme">Название программы</label>
          <input id="r-programme" value={state.programmeName} onChange={put("programmeName")} />
        </div>
      )}
      <label htmlFor="r-curator">Фамилия и инициалы куратора</label>
      <input
        id="r-curator"
        value={state.curator}
        onChange={(event) => setState((old) => ({ ...old, curator: event.target.value.toUpperCase() }))}
      />
      <label htmlFor="r-comment">Комментарий</label>
      <textarea id="r-comment" rows={3} value={state.comment} onChange={put("comment")} />
      <label>
        <input
          type="checkbox"
          checked={state.consent}
          onChange={(event) => setState((old) => ({ ...old, consent: event.target.checked }))}
        />{" "}
        Даю согласие на обработку персональных данных
      </label>
      <button type="submit">Отправить</button>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
