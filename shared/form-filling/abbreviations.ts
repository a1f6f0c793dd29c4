import type { Shorthand } from "./shorthand.ts";

/** Words that forms write with a hyphen in their middle, as one would say them in full: «наст-ки», «рук-ля», «уч-ся». */
const CONTRACTED = [
  "наставник",
  "наставника",
  "наставники",
  "наставников",
  "наставниками",
  "наставляемый",
  "наставляемые",
  "наставляемых",
  "наставничество",
  "наставничества",
  "наставничестве",
  "наставничеству",
  "наставничеством",
  "руководитель",
  "руководителя",
  "учитель",
  "учителя",
  "учителей",
  "преподаватель",
  "преподаватели",
  "преподавателей",
  "воспитатель",
  "воспитатели",
  "воспитателей",
  "воспитанник",
  "воспитанники",
  "воспитанников",
  "работодатель",
  "работодателя",
  "работодатели",
  "работодателей",
  "обучающийся",
  "обучающиеся",
  "обучающихся",
  "педагог",
  "педагоги",
  "педагогов",
  "родители",
  "родителей",
  "студент",
  "студенты",
  "студентов",
  "выпускники",
  "выпускников",
  "специалист",
  "специалисты",
  "специалистов",
  "партнеры",
  "партнеров",
  "мероприятия",
  "мероприятий",
  "организация",
  "организации",
  "учреждение",
  "учреждения",
  "предприятия",
  "предприятий",
] as const;

/** The beginning and the ending stand there, something between is left out; «р-н» of several words says none. */
function contractionsOf(): ReadonlyMap<string, string> {
  const wholes = new Map<string, Set<string>>();
  for (const word of CONTRACTED)
    for (let begins = 2; begins <= Math.min(6, word.length - 2); begins++)
      for (let ends = 1; ends <= Math.min(4, word.length - begins - 1); ends++) {
        const short = `${word.slice(0, begins)}-${word.slice(-ends)}`;
        wholes.set(short, (wholes.get(short) ?? new Set()).add(word));
      }
  const single = [...wholes].filter(([, words]) => words.size === 1);
  return new Map(single.map(([short, words]) => [short, [...words][0] as string]));
}
const contractions = contractionsOf();

/** Beginnings of words with a full stop after them. Those that may begin another word of forms are not here. */
const CUT = [
  ["наставнич", "наставнических"],
  ["действ", "действующих"],
  ["обуч", "обучающихся"],
  ["учащ", "учащихся"],
  ["студ", "студент"],
  ["род", "родителей"],
  ["вып", "выпускников"],
  ["работод", "работодателей"],
  ["(?:педраб|пед\\. ?раб|пед)", "педагогов"],
  ["должн", "должность"],
  ["налич", "наличие"],
  ["дорож", "дорожная"],
  ["мероп|меропр", "мероприятий"],
  ["перс", "персонализированных"],
  ["орг", "организации"],
  ["рук", "руководитель"],
  ["кур", "куратор"],
  ["назн", "назначении"],
  ["прист", "приступивших"],
  ["деят", "деятельности"],
  ["актив|акт(?=\\. ?пар)", "активных"],
  ["заверш", "завершенных"],
  ["предпр", "предприятий"],
  ["согл", "согласий"],
  ["преп", "преподавателей"],
  ["мол", "молодых"],
  ["предст(?:ав)?", "представителей"],
  ["родит", "родителей"],
  ["наставл", "наставляемых"],
  ["кратк?", "краткое"],
  ["распр", "распространение"],
  ["обр(?=\\. (?:пдн|перс))", "обработка"],
  ["обяз", "обязанностей"],
  ['учен(?=\\.[ »"-])', "ученик"],
  ['учит(?=\\.[ »"-])', "учитель"],
  ['студ(?=\\. ?[-»"])', "студент"],
  ["работодат", "работодатель"],
] as const;

/** Short words that stand for one word only beside another: «№ пр.» of an order, «Стр. «Наставничество»» of a page. */
const BESIDE: readonly Shorthand[] = [
  ["(?<=(?:№|номер|дата|реквизиты) )пр(?:\\.|(?= ?$))", "приказа"],
  ["пр\\. ?(?=(?:о|об|по) )", "приказ "],
  ['стр\\. ?(?=["«]?наставнич)', "страница "],
  ["(?:сот|моб)\\. ?(?=(?:куратор|руководител|директор|заведующ))", "телефон "],
  ["(?<=(?:тел\\.?|телефон) ?)раб\\.?(?![а-я])", "рабочий"],
];

/** Words that forms write short, with the words in full. Tried before anything else. */
export const abbreviations: readonly Shorthand[] = [
  ...BESIDE,
  ...CUT.map(
    ([cut, word]): Shorthand => [
      `(?:${cut})\\.(?=[ ,):-]|$)${/^(?:перс|орг|род|рук|кур)$/.test(cut) ? "(?! ?(?:данн|работ|план|п/|колл|кол|комит))" : ""}`,
      word,
    ],
  ),
];

/** A text in comparable spelling with the words that leave out their middle written in full. */
export function withoutContractions(key: string): string {
  return key.replace(
    /(?<![а-яa-z-])[а-я]{2,6}-[а-я]{1,4}(?![а-я-])/g,
    (short) => contractions.get(short) ?? short,
  );
}
