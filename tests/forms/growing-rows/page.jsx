// Rows that the person adds and takes out: react-hook-form's field arrays as a table, as cards with a heading, and as bare boxes.
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useFieldArray, useForm } from "react-hook-form";

window.__submitted = 0;

const MENTOR = { name: "", mail: "", mentees: "" };
const EVENT = { title: "", held: "" };

function Form() {
  const { register, control, handleSubmit, getValues, setValue } = useForm({
    defaultValues: { school: "", mentors: [MENTOR, MENTOR], events: [EVENT], meetings: [EVENT, EVENT] },
  });
  const mentors = useFieldArray({ control, name: "mentors" });
  const events = useFieldArray({ control, name: "events" });
  const meetings = useFieldArray({ control, name: "meetings" });
  window.__state = () =>
    Object.fromEntries(
      Object.entries(getValues()).flatMap(([list, rows]) =>
        Array.isArray(rows)
          ? rows.flatMap((row, place) =>
              Object.entries(row).map(([name, held]) => [`${list}.${place}.${name}`, held]),
            )
          : [[list, rows]],
      ),
    );
  useEffect(() => {
    // How the page itself fills a row in: for rows that hold something before they are read.
    window.__put = (name, value) => setValue(name, value);
    window.__ready = true;
  }, [setValue]);
  return (
    <form
      noValidate
      onSubmit={handleSubmit(() => {
        window.__submitted += 1;
      })}
    >
      <h1>Отчёт о наставниках</h1>
      <label>
        Краткое наименование школы <input {...register("school")} />
      </label>
      <h2>Наставники</h2>
      <table>
        <thead>
          <tr>
            <th>№</th>
            <th>ФИО наставника</th>
            <th>Электронная почта</th>
            <th>Количество наставляемых</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          {mentors.fields.map((row, place) => (
            <tr key={row.id}>
              <td>{place + 1}</td>
              <td>
                <input {...register(`mentors.${place}.name`)} />
              </td>
              <td>
                <input type="email" {...register(`mentors.${place}.mail`)} />
              </td>
              <td>
                <input type="number" {...register(`mentors.${place}.mentees`)} />
              </td>
              <td>
                <button type="button" onClick={() => mentors.remove(place)}>
                  Удалить {place + 1}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        onClick={() => {
          mentors.append(MENTOR);
          events.append(EVENT);
        }}
      >
        Добавить
      </button>
      <button type="button">Готово</button>
      <h2>Мероприятия</h2>
      {events.fields.map((row, place) => (
        <fieldset key={row.id}>
          <legend>Мероприятие {place + 1}</legend>
          <label>
            Название <input {...register(`events.${place}.title`)} />
          </label>
          <label>
            Дата проведения <input type="date" {...register(`events.${place}.held`)} />
          </label>
        </fieldset>
      ))}
      <h2>Встречи</h2>
      <div className="cards">
        {meetings.fields.map((row, place) => (
          <div className="card" key={row.id}>
            <label>
              Тема <input {...register(`meetings.${place}.title`)} />
            </label>
            <label>
              Дата встречи <input type="date" {...register(`meetings.${place}.held`)} />
            </label>
            <button type="button" onClick={() => meetings.remove(place)}>
              Убрать {place + 1}
            </button>
          </div>
        ))}
      </div>
      <button type="submit">Отправить</button>
    </form>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
