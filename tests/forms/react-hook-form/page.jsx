// react-hook-form keeps the answers itself: uncontrolled inputs by `register`, others by `Controller`.
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { Controller, useFieldArray, useForm } from "react-hook-form";

window.__submitted = 0;

const LEVELS = ["Полностью", "Частично", "Не внедрено"];
const PARTS = ["База наставников", "Обучение наставников", "Оценка результатов"];

function Form() {
  const { register, control, handleSubmit, watch, getValues, formState } = useForm({
    mode: "onBlur",
    reValidateMode: "onChange",
    shouldUnregister: true,
    defaultValues: {
      school: "",
      phone: "",
      email: "",
      mentees: "",
      started: "",
      stage: "",
      parts: {},
      events: [],
      schedule: false,
      meetings: [{ topic: "", held: "" }],
      agree: false,
      code: "СШ-07",
    },
  });
  const { fields } = useFieldArray({ control, name: "meetings" });
  window.__state = () => {
    const values = getValues();
    return {
      ...values,
      ...Object.fromEntries(
        Object.entries(values.parts ?? {}).map(([part, held]) => [`parts.${part}`, held]),
      ),
      ...Object.fromEntries(
        (values.meetings ?? []).flatMap(({ topic, held }, place) => [
          [`meetings.${place}.topic`, topic],
          [`meetings.${place}.held`, held],
        ]),
      ),
    };
  };
  useEffect(() => {
    window.__ready = true;
  }, []);
  const error = (name) => formState.errors[name] && <em role="alert">{formState.errors[name].message}</em>;
  return (
    <form
      noValidate
      onSubmit={handleSubmit(() => {
        window.__submitted += 1;
      })}
    >
      <h1>Сведения о реализации целевой модели наставничества</h1>
      <section>
        <h2>Контакты</h2>
        <div className="field">
          <label htmlFor="school">Краткое наименование школы</label>
          <input id="school" {...register("school", { required: "Заполните поле" })} aria-required="true" />
          {error("school")}
        </div>
        <div className="field">
          <label htmlFor="code">Код организации</label>
          <input id="code" {...register("code")} readOnly />
        </div>
        <div className="field">
          <label htmlFor="phone">Телефон куратора</label>
          <input id="phone" type="tel" {...register("phone")} placeholder="+7 (___) ___-__-__" />
        </div>
        <div className="field">
          <label htmlFor="email">Электронная почта</label>
          <input
            id="email"
            type="email"
            {...register("email", { pattern: { value: /^\S+@\S+$/, message: "Не похоже на адрес" } })}
          />
          {error("email")}
        </div>
      </section>
      <section>
        <h2>Участники</h2>
        <div className="field">
          <label htmlFor="mentees">Количество наставляемых</label>
          <input id="mentees" type="number" {...register("mentees", { valueAsNumber: true, min: 0 })} />
        </div>
        <div className="field">
          <span id="started-label">Дата начала программы</span>
          <Controller
            control={control}
            name="started"
            render={({ field }) => <input type="date" aria-labelledby="started-label" {...field} />}
          />
        </div>
        <div className="field" role="radiogroup" aria-labelledby="stage-label">
          <p id="stage-label">Этап реализации</p>
          {["Подготовка", "Формирование пар", "Завершение"].map((stage) => (
            <label key={stage}>
              <input type="radio" value={stage} {...register("stage")} />
              <span>{stage}</span>
            </label>
          ))}
        </div>
        {watch("stage") === "Формирование пар" && (
          <div className="field">
            <label htmlFor="pairsMade">Сформировано пар</label>
            <input id="pairsMade" type="number" {...register("pairsMade", { valueAsNumber: true })} />
          </div>
        )}
        <div className="field">
          <p>Проведённые мероприятия (отметьте все)</p>
          <div>
            {["Педсовет", "Анкетирование", "Ярмарка наставников"].map((event) => (
              <label key={event}>
                <input type="checkbox" value={event} {...register("events")} />
                {event}
              </label>
            ))}
          </div>
        </div>
        <div className="field">
          <label>
            <input type="checkbox" {...register("schedule")} /> График встреч утверждён
          </label>
        </div>
      </section>
      <section>
        <h2>Элементы системы</h2>
        <table>
          <thead>
            <tr>
              <th>Элемент</th>
              {LEVELS.map((level) => (
                <th key={level}>{level}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PARTS.map((part, place) => (
              <tr key={part}>
                <td>{part}</td>
                {LEVELS.map((level) => (
                  <td key={level}>
                    <input type="radio" value={level} {...register(`parts.p${place + 1}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {fields.map((row, place) => (
          <fieldset key={row.id}>
            <legend>Встреча {place + 1}</legend>
            <label>
              Тема встречи <input {...register(`meetings.${place}.topic`)} />
            </label>
            <label>
              Дата встречи <input type="date" {...register(`meetings.${place}.held`)} />
            </label>
          </fieldset>
        ))}
        <div className="field">
          <label>
            <input type="checkbox" {...register("agree")} /> Подтверждаю достоверность сведений
          </label>
        </div>
        <button type="submit">Отправить</button>
      </section>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
