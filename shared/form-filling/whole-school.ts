const PEOPLE =
  "обучающихся|учащихся|учеников|воспитанников|студентов|педагогов|учителей|работников|преподавателей";
const SCHOOL =
  "организации|учреждения|школы|колледжа|техникума|лицея|гимназии|садика|сада|оо|доо|доу|поо|спо";
const IN_SCHOOL = "школе|организации|учреждению|колледжу|техникуму|саду|лицею|гимназии|оо|доу|поо";
const ALL_IN_SCHOOL = "школе|организации|учреждению|учреждении|колледже|саду|оо|доу|поо";

const OF_WHOLE_SCHOOL = new RegExp(
  [
    `(?<![а-я])(?:по|во) (?:всей |всем[уы]? |нашей |вашей |образовательной )*(?:${IN_SCHOOL})(?![а-я])`,
    `всего (?:в|по) (?:${ALL_IN_SCHOOL})(?![а-я])`,
    "(?<![а-я])в целом(?![а-я])",
    `(?<![а-я])(?:${PEOPLE}) (?:(?:наш[а-я]+|ваш[а-я]+|образовательн[а-я]+|всей|этой) )?(?:${SCHOOL})(?![а-я])`,
  ].join("|"),
);

/**
 * Whether words count all people of the organisation, whatever heading they stand under: «Дети на учёте по школе», «Численность
 * обучающихся организации» under «Кого сопровождаем».
 * @param spelling comparable, as `readable` and `readText` give it
 */
export function isOfWholeSchool(spelling: string): boolean {
  return OF_WHOLE_SCHOOL.test(spelling);
}
