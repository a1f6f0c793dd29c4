/**
 * Words that say nothing about which field a question asks for: they may stand in any question. Stems, as in `words.ts`. What is
 * not here and not in a field's wording is a word the program does not understand, and then it does not fill. A word belongs here
 * only where no other question differs from a known one by this word alone: «вовлечённых», «муниципальный», «участников» do.
 */
export const neutralStems: readonly string[] = [
  // polite and technical words of forms
  "=укажите|=введите|=впишите|=внесите|=заполните|=выберите|=напишите|=отметьте|=пожалуйста",
  "=ваш|=ваша|=ваше|=ваши|=вашей|=вашего|=вашему|=нашей",
  "=данные|=сведения|=информация|=поле|=вопрос|=ответ",
  "показател|значени",
  "=нужное|=числом|=цифрой|=цифрами",
  // prepositions and conjunctions
  "=в|=во|=на|=по|=и|=или|=из|=с|=со|=для|=о|=об|=от|=к|=у|=за|=при|=до|=а|=также",
  "=которые|=которых|=которым|=которыми|=которого|=этом|=это|=как|=их|=них|=нем|=ней|=лиц|=лица",
  // counting
  "количеств|численност",
  "=кол-во|=число|=числа|=числе|=сколько|=всего|=общее|=общая|=общего|=общий|=общую|=итого",
  "человек|=чел|=ед|единиц|=шт|=штук|=изм|измерени",
  // time: what stands beside a date or a year; the dates themselves are no words
  "=год|=года|=году|=годы|=гг|=г|=учебный|=учебного|=учебном|=учебному|текущ|отчетн|=период|=периода|=дату",
  "=состоянию|=состояние|=настоящее|=настоящий|=время|=момент",
  // the organisation that fills the form (one; «организаций» is what is counted) and the subject of the whole form
  "образовательн|общеобразовательн",
  "=организации|=организация|=организацию|=организацией|=учреждения|=учреждение|=учреждении|=учреждением",
  "=школы|=школе|=школа|=оо|=доо|=поо|=оу|=доу|=удо",
  "наставничеств|=системы|=система|=систему|=системе|=модели|=модель",
  "=программы|=программ|=программе|=программах|=программу|=программа|=программами",
  "=реализации|=реализация|=реализацию|=внедрения|=внедрению|=внедрение|=внедрении",
];

/** Runs of words that say nothing as they stand, though a word of them alone might. Patterns over the comparable spelling. */
export const neutralPhrases: readonly string[] = [
  "целев[а-я]+ модел[а-я]+",
  "в том числе",
  "в т\\.? ?ч",
  "из них",
  "из общего (?:числа|количества)",
  "по состоянию",
  "в роли",
  "в качестве",
  "в рамках",
  "наставник ?- ?наставляемый",
  'в (?:сети|информационно-телекоммуникационной сети) "?интернет"?',
  "да ?(?:/|или|,) ?нет",
  "ед\\. ?изм",
  // the plan that is the roadmap; any other plan makes another question
  'план(?:а|у|ом|е)?(?: мероприятий)?(?= ?[("]*дорожн)',
  "обязательн[а-я]+ (?:поле|вопрос)",
];

/** Heads that put a programme or an organisation at the centre: «количество программ для обучающихся» counts no learners. */
export const otherHeads = "программ|организаци|учрежден|школ|систем|модел|наставничеств|показател";

/** Words of headings that tell parts of a form apart and change nothing under them. */
export const headingStems: readonly string[] = [
  "раздел|блок|част|таблиц|приложени|характеристик|параметр|количественн|качественн|статистическ",
  "нормативн|правов|локальн|документ|обеспечени|кадров|=кадры|состав|основн|контакт|реквизит|=общие|=№",
  "сведени|информаци|данны|=форма|=формы|=формам|=охват|результат|организационн|=виды|распределени|=пп|=п",
  "мониторинг|деятельност|=участники|=swot-анализ|=swot|=анализ",
];

/** Who and what a heading may name side by side: «Наставники и наставляемые» stands over both. */
export const subjectStems = "наставник|наставляем|куратор|руководител|=пары|=пар|=группы|=групп";

/** Words people type in a hurry, spelt right. Only words that one slip turns into no other. */
export const oftenMistyped: readonly string[] = [
  "количество",
  "численность",
  "наставников",
  "наставляемых",
  "наставничества",
  "наставнических",
  "педагогических",
  "образовательной",
  "персонализированных",
  "специалистов",
  "удовлетворенности",
  "наименование",
  "муниципальное",
  "руководителя",
];
