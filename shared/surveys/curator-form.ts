import { plural } from "../text/plural.ts";

/** (М) The curator's form of МР-42/02, раздел 2.4: nine signs, 2, 1 or 0 points each, 18 in all. */
export const curatorForm = [
  {
    criterion: "Оценка программы наставничества в организации",
    signs: [
      "Соответствие наставнической деятельности цели и задачам, по которым она осуществляется",
      "Соответствие организации наставнической деятельности принципам, заложенным в целевой модели и программах",
      "Соответствие наставнической деятельности современным подходам и технологиям",
      "Наличие соответствующего психологического климата в организации, на базе которой организован процесс наставнической деятельности",
      "Логичность деятельности наставника, понимание им ситуации наставляемого и правильность выбора основного направления взаимодействия",
    ],
  },
  {
    criterion: "Определение эффективности участников наставнической деятельности в организации",
    signs: [
      "Степень удовлетворённости всех участников наставнической деятельности",
      "Уровень удовлетворённости партнёров от взаимодействия в наставнической деятельности",
    ],
  },
  {
    criterion: "Изменения в личности наставляемого",
    signs: [
      "Активность и заинтересованность в участии в мероприятиях, связанных с наставнической деятельностью",
      "Степень применения наставляемыми полученных от наставника знаний, умений и опыта в профессиональных (учебных, жизненных) ситуациях, активная гражданская позиция",
    ],
  },
] as const;

/** What the points mean. */
export const curatorMarks = [
  { points: 2, words: "проявляется в полной мере" },
  { points: 1, words: "частично проявляется" },
  { points: 0, words: "не проявляется" },
] as const;

export const curatorSigns: readonly string[] = curatorForm.flatMap(({ signs }) => signs);

/**
 * The sum of the curator's points, typed one after another; a sentence where they are not nine of 0, 1 and 2.
 * @example sumCuratorPoints("2 2 1 2 2 1 2 1 2") // 15
 */
export function sumCuratorPoints(text: string): number | string {
  const marks = text.split(/[\s,;]+/).filter((mark) => mark !== "");
  const wrong = marks.find((mark) => !/^[012]$/.test(mark));
  if (wrong !== undefined) return `«${wrong}»: каждый признак оценивают в 2, 1 или 0 баллов.`;
  const count = curatorSigns.length;
  if (marks.length !== count)
    return `${plural(marks.length, ["Введён", "Введено", "Введено"])} ${marks.length} ${plural(marks.length, ["балл", "балла", "баллов"])}, а признаков ${count}.`;
  return marks.reduce((sum, mark) => sum + Number(mark), 0);
}
