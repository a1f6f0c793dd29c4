import type { BuiltReport } from "../../report/build-report.ts";
import type { FieldKey } from "../../report/report-fields.ts";
import type { PaperChart } from "../paper-chart.ts";
import { meanOf, type QuestionContext } from "./question-values.ts";

/** Satisfaction in percent before and after, by role. */
export function satisfactionChart({ values }: BuiltReport): PaperChart {
  const value = (key: FieldKey) => {
    const found = values[key];
    return typeof found === "number" ? found : null;
  };
  return {
    title: "Удовлетворённость до и после, %",
    labels: ["Наставники", "Наставляемые"],
    series: [
      { name: "До", values: [value("satisfaction.mentorsBefore"), value("satisfaction.menteesBefore")] },
      { name: "После", values: [value("satisfaction.mentors"), value("satisfaction.mentees")] },
    ],
    highest: 100,
  };
}

/** The mean point of every question before and after, on the scale of ten. */
export function questionsChart(questions: readonly QuestionContext[]): PaperChart {
  return {
    title: "Средний балл по вопросам анкет до и после",
    labels: questions.map(({ heading, role }) => `${heading} (${role})`),
    series: [
      { name: "До", values: questions.map(({ before }) => meanOf(before)) },
      { name: "После", values: questions.map(({ after }) => meanOf(after)) },
    ],
    highest: 10,
  };
}
