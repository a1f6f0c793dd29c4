/** The planned number, not the reached one. */
export const PLAN_WORDS =
  "план|запланир|прогноз|=целевое|=целевые|=целевых|=целевой|ожида|предполага|намечен|потребност|перспектив|=цель|=норматив";

/**
 * Words that make another question of the one they stand over or beside: the planned number, last year's, that of women, the share
 * instead of the count. Wherever they stand, in the question, a heading or the hint, a wording that does not name them itself is not
 * what is asked. Stems, as in `words.ts`.
 */
export const changingStems: readonly string[] = [
  PLAN_WORDS,
  // another time
  "прошл|прошедш|предыдущ|предшеств|минувш|истекш|=ранее|=назад|позапрошл|прежн|=следующем|=следующий|=следующего|предстоящ|=будущий|=будущем|=будущего|прирост|динамик|изменени|сравнени|=апг",
  "=начала|=начало|=начале",
  // a part of the year
  "квартал|полугоди|=семестр",
  // a part by post or by merit
  "совместител|=сироты|=сирот|мигрант|призер|победител|лауреат",
  // another state of the people or pairs
  "завершил|завершивш|завершен|выбыл|выбывш|отчислен|исключен|кандидат|вновь",
  // all organisations of a territory, not this one
  "=муниципалитету|=муниципалитете|=району|=районе|=региону|=регионе|=области|=краю|=республике|=округу|=субъекте|=субъекту",
  // how, where and by whom: another way, place or institution
  "дистанцион|=онлайн|удаленн|=очная|=очной|=очно|=очный|=заочная|=заочной|=заочно|заочник",
  "сельск|=село|=селе|филиал|сторонн|посторонн|иностран|зарубежн|=лагер|=лагере|каникул|=летний|=летнее|=летних",
  // a part by a fate, an office, a subject or a form
  "=сво|ветеран|опекаем|беженц|переселен|вынужденн|многодетн|малоимущ|неблагополучн|ваканс|вакантн|декрет|отпуск",
  "математик|информатик|литератур|предметник|=начальных|=начальные|=классов|=классы|=класса|=классе|первокурсник|девятиклассник|одиннадцатиклассник",
  // who hands it in, who else has people of his own, what is not done yet
  "отмен|отложен|перенесен|приостановлен|отклонен|заявк|=желающие|=желающих|=резерв|=отсев|потенциальн|=начато|=не-начато",
  "соседн|головн|=семьи|=семей|кружк|=спорт|=рубли|=рублей|=часы|=часов|=разница|=рейтинг|=уроки|по-мнению|=мнению",
  // a judgement, a cause, somebody's will
  "инициатив|причин|отклонени|недостиж",
  // set beforehand
  "=установлено|=установленное|=установленные|=установленных|=новые|=новых|наград",
  // a part by sex or age

  "женщин|мужчин|женск|мужск|девоч|девуш|мальчик|юнош|пенси|старше|младше|моложе|средний|средняя|среднее|=среднем",
  // a share, not a count
  "=доля|=доли|=долю|=долей|=доле|процент|%|удельн|соотношени|=проц",
];

/** Negations: in a heading they turn what is counted round; in a hint («не более 100 знаков») they speak of something else. */
export const negatingStems: readonly string[] = [
  "=не|=без|=кроме",
  "=других|=другой",
  "отсутств|отказ|отозван|уволен|выбыв",
];

/** Negations that say nothing without the word after them. */
export const PARTICLES: readonly string[] = ["=не|=без|=кроме"];

/** A share in words, to forbid it in a count and to ask for it in a percentage. */
export const SHARE_WORDS = "=доля|=доли|=долю|=долей|=доле|процент|=проц|%|удельн";
/** Words right after which the counted thing stands. */
export const COUNT_OF = "количеств|численност|=число|=сколько|=скольким|=скольких";
/** Words that say a count is asked. */
export const COUNT_WORDS =
  "количеств|численност|=число|=числа|=сколько|=скольким|=скольких|=всего|=общее|=общая|=итого|=чел|=человек|=ед|контингент";
/** Words of a column that holds the number itself. */
export const FACT_WORDS = "значени|фактическ|=факт|=факту";
export const VALUE_WORDS = `${COUNT_WORDS}|${FACT_WORDS}`;
