// SurveyJS keeps the answers in its model; pages, conditions, matrices and repeated panels are its own.
import { Model } from "survey-core";
import "survey-core/survey-core.css";
import "survey-core/survey.i18n";
import { renderSurvey } from "survey-js-ui";

const survey = new Model({
  locale: "ru",
  title: "Мониторинг внедрения наставничества",
  showQuestionNumbers: "off",
  clearInvisibleValues: "none",
  pages: [
    {
      name: "p1",
      elements: [
        {
          type: "panel",
          title: "Образовательная организация",
          elements: [
            { type: "text", name: "name", title: "Наименование организации", isRequired: true },
            {
              type: "text",
              name: "region",
              title: "Регион",
              defaultValue: "Примерская область",
              readOnly: true,
            },
            {
              type: "dropdown",
              name: "kind",
              title: "Тип организации",
              choices: [
                { value: "pre", text: "Детский сад" },
                { value: "school", text: "Школа" },
                { value: "college", text: "Колледж" },
              ],
            },
            {
              type: "tagbox",
              name: "forms",
              title: "Формы наставничества",
              choices: ["Учитель – учитель", "Ученик – ученик", "Студент – ученик"],
            },
          ],
        },
        {
          type: "text",
          inputType: "number",
          name: "mentors",
          title: "Количество наставников",
          min: 0,
          max: 500,
        },
        { type: "text", inputType: "date", name: "ordered", title: "Дата приказа" },
        {
          type: "radiogroup",
          name: "bank",
          title: "Банк наставников ведётся?",
          choices: ["Да", "Нет"],
        },
        {
          type: "text",
          name: "bankPlace",
          title: "Где размещён банк наставников",
          visibleIf: "{bank} = 'Да'",
        },
        {
          type: "checkbox",
          name: "events",
          title: "Мероприятия года",
          choices: ["Форум", "Конкурс", "Слёт"],
        },
      ],
    },
    {
      name: "p2",
      elements: [
        {
          type: "matrix",
          name: "quality",
          title: "Оцените условия",
          columns: ["Хорошо", "Удовлетворительно", "Плохо"],
          rows: [
            { value: "base", text: "Нормативная база" },
            { value: "people", text: "Кадры" },
          ],
        },
        {
          type: "matrixdropdown",
          name: "pairs",
          title: "Наставнические пары",
          columns: [
            { name: "made", title: "Создано", cellType: "text", inputType: "number" },
            { name: "ended", title: "Завершено", cellType: "text", inputType: "number" },
          ],
          rows: [
            { value: "teachers", text: "Педагоги" },
            { value: "pupils", text: "Обучающиеся" },
          ],
        },
        { type: "boolean", name: "site", title: "Раздел на сайте обновлён" },
        { type: "rating", name: "rate", title: "Общая оценка программы", rateMin: 1, rateMax: 5 },
        {
          type: "paneldynamic",
          name: "partners",
          title: "Партнёры",
          panelCount: 1,
          templateElements: [{ type: "text", name: "partner", title: "Название партнёра" }],
        },
        { type: "comment", name: "note", title: "Комментарий" },
        {
          type: "checkbox",
          name: "agree",
          titleLocation: "hidden",
          choices: [{ value: "yes", text: "Даю согласие на обработку персональных данных" }],
        },
      ],
    },
  ],
});

window.__submitted = 0;
survey.onComplete.add(() => {
  window.__submitted += 1;
});
window.__state = () => {
  const { quality = {}, pairs = {}, partners = [], agree = [], region = "", ...rest } = survey.data;
  return {
    ...rest,
    agree,
    region,
    "quality.base": quality.base,
    "quality.people": quality.people,
    ...Object.fromEntries(
      ["teachers", "pupils"].flatMap((row) =>
        ["made", "ended"].map((column) => [`pairs.${row}.${column}`, pairs[row]?.[column]]),
      ),
    ),
    "partners.0": partners[0]?.partner,
  };
};
survey.onAfterRenderSurvey.add(() => {
  window.__ready = true;
});
renderSurvey(survey, document.getElementById("root"));
