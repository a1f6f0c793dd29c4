import type { FieldKey } from "./report-fields.ts";
import { SATISFIED_FROM } from "./survey-results.ts";

/**
 * Satisfaction by formula: which columns of «Анкеты» are scale questions is found once, in «Диаграмма: шкала» of «Показатели», and
 * every answer is weighed with it. Words in the other columns must not spoil the reckoning.
 */
export function surveyFormulas(on: string): Readonly<Partial<Record<FieldKey, string>>> {
  const day = "[Анкеты.Дата]";
  const given = (role: string, survey: string) =>
    `([Анкеты.Роль]="${role}")*([Анкеты.Опрос]="${survey}")*(((ISNUMBER(${day})=FALSE)+(${day}<=${on}))>0)`;
  const answers = "[Анкеты:все ответы]";
  const scale = "[Показатели:шкала]";
  // A whole number 1–10, as a number or as text; other words are no points.
  const isGiven = `ISNUMBER(FIND("|"&TRIM(${answers})&"|","|1|2|3|4|5|6|7|8|9|10|"))`;
  const isPoint = `MMULT(${isGiven}*1,${scale})`;
  // Its first figure, found in a row of figures that ends with the very letter, so that words elsewhere are no error; ten is 1 and 9.
  const figure = `LEFT(TRIM(${answers})&"0",1)`;
  const ten = `(LEFT(TRIM(${answers}),2)="10")*9`;
  const points = `MMULT(${isGiven}*(FIND(${figure},"0123456789"&${figure})-1+${ten}),${scale})`;
  const satisfaction = (role: string, survey: string) => {
    const who = given(role, survey);
    const total = `SUMPRODUCT(${who}*${isPoint})`;
    const sum = `ROUND(100*SUMPRODUCT(${who}*${points})/(10*${total}),1)`;
    const content = `SUMPRODUCT(${who}*(${isPoint}>0)*(${points}>=${SATISFIED_FROM}*${isPoint}))`;
    const share = `ROUND(100*${content}/SUMPRODUCT(${who}*(${isPoint}>0)),1)`;
    const chosen = `IF([Паспорт:Формула удовлетворённости]="доля довольных",${share},${sum})`;
    // Whoever has no surveys is spared the search through all columns.
    return `IF(SUMPRODUCT(${who})=0,"",IF(${total}=0,"",${chosen}))`;
  };
  const some = (role: string) => `SUMPRODUCT(${given(role, "после")})>0`;
  return {
    "satisfaction.mentors": satisfaction("наставник", "после"),
    "satisfaction.mentees": satisfaction("наставляемый", "после"),
    "satisfaction.mentorsBefore": satisfaction("наставник", "до"),
    "satisfaction.menteesBefore": satisfaction("наставляемый", "до"),
    "monitoring.done": `IF(AND(${some("наставник")},${some("наставляемый")}),"да","нет")`,
  };
}
