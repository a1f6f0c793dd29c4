import { mentoringFormKeys, mentoringForms } from "../../people/mentoring-forms.ts";
import { foldSpaces } from "../../text/fold.ts";
import { COUNT_OF, SHARE_WORDS } from "../changing-words.ts";
import { WHOLE_FORM } from "../whole-forms.ts";
import type { FieldWording } from "./field-wording.ts";

const PAIRS = "=пар|=пары|=пара|=парах|=парам|тандем";
const GROUPS = "=групп|=группы|=группа|=группах|=группам";
const AROUND = ["наставническ", GROUPS, "=работу|=работы|=деятельность|=взаимодействие|=сотрудничество"];
const MADE =
  "=трудится|=трудятся|=работе|=действуют|=деле|=работу|действующ|=действует|=действуют|сформирован|созданн|активн|закрепленн|реализующ|работающ|=работает|=работают|=работать|продолжа|осуществля|функционир|=существует|=существуют|=имеется|=имеются";
const MADE_GROUPS = ["наставническ", MADE];
/** Made in the year, whatever became of them since. */
const NEWLY_MADE = "=создано|=созданы";
const OTHER_PEOPLE = "куратор|родител|педагог|учител|обучающ|студент";

const pairings: readonly FieldWording[] = [
  {
    field: "pairings.active",
    needs: [PAIRS],
    // «пар «наставник – наставляемый»» names both sides; one side alone narrows the pairs to something else
    may: [...AROUND, MADE, "=наставник-наставляемый"],
    never: [
      SHARE_WORDS,
      "заверш|расторг|прекра|распа",
      "=форме|=форм|=формы",
      "=дата",
      "приказ",
      "№",
      OTHER_PEOPLE,
    ],
    neverAbove: [NEWLY_MADE],
    seen: "Количество действующих наставнических пар (групп)",
  },
  {
    // «Продолжают работать» under the pairs
    field: "pairings.active",
    needs: [PAIRS, "продолжа|функционир|=существует|=существуют|действующ|=действует|=действуют|=работают"],
    neverOwn: [GROUPS],
    may: [...AROUND, MADE, "=наставник-наставляемый"],
    never: [
      SHARE_WORDS,
      "заверш|расторг|прекра|распа",
      "=форме|=форм|=формы",
      "=дата|приказ|№",
      OTHER_PEOPLE,
      "план",
    ],
    neverAbove: [NEWLY_MADE],
    seen: "Продолжают работать",
    under: "Наставнические пары",
  },
  {
    field: "pairings.completed",
    needs: [
      PAIRS,
      "заверши|завершивш|=завершенным|=завершенных|=завершенные|закрыт|=доведена|=дошли|=завершено|=завершены|завершивш|=завершили|=закончили|закончивш|=закончило|=закончено|=завершило|=довели|=завершила|=окончили|=окончено|окончивш",
    ],
    may: [
      ...AROUND,
      "=завершенным|=циклом|успешно|благополучн|=полностью|=совместную|=планировали",
      "=цикл|=программу|=программы|=конца",
      "завершили|завершивш|=закончились",
      "персонализированн|реализаци|=связи|=завершением|=чья|=весь|=путь|=прошли|=работа",
    ],
    never: [SHARE_WORDS, "расторг|досрочн", "=форме|=форм|=формы", OTHER_PEOPLE],
    seen: "Количество наставнических пар, завершивших работу",
  },
  {
    field: "pairings.terminated",
    needs: [
      PAIRS,
      "расторг|досрочн|прекратив|прекращен|=прекратили|=распалось|=распались|распавш|=расторгнуто|=прекращено",
    ],
    may: [
      ...AROUND,
      "завершил|завершивш|=закончились|=существование|=срока|=деятельность|прекратив|прекращен|досрочн|=раньше|=времени|=прекратили",
    ],
    never: [SHARE_WORDS, "=форме|=форм|=формы", OTHER_PEOPLE],
    seen: "Количество расторгнутых наставнических пар",
  },
  {
    field: "groups.active",
    needs: [GROUPS, "наставническ|=наставничества"],
    alone: true,
    may: MADE_GROUPS,
    never: [SHARE_WORDS, PAIRS, "заверш", "=форме|=форм|=формы", "социальн", "=соц", OTHER_PEOPLE],
    seen: "Количество наставнических групп",
  },
  {
    // «из них групп» under the pairs; a bare «групп» in a kindergarten counts its own
    field: "groups.active",
    needs: [`${GROUPS}|=групповых|=групповые`, PAIRS],
    may: MADE_GROUPS,
    never: [SHARE_WORDS, "заверш", "=форме|=форм|=формы", "социальн", "=соц", OTHER_PEOPLE],
    neverOwn: [PAIRS],
    neverAbove: ["заверш", "расторг", NEWLY_MADE],
    seen: "из них групп",
    under: "Количество наставнических пар",
  },
  {
    // what makes a group, said in so many words
    field: "groups.active",
    needs: ["=групп|=группы", "наставляем", "=2|=двух|=двумя|=более|=одного|=нескольких|=несколько"],
    may: ["=2|=двух|=двумя|=более|=одного|=одним|=больше|=чем|=от|группов", "наставническ", MADE],
    neverRuns: [[COUNT_OF, "наставляем"]],
    never: [SHARE_WORDS, PAIRS, "заверш|распа|прекра", "=форме|=форм", "социальн", OTHER_PEOPLE],
    alone: true,
    doubtful: true,
    seen: "Группы (2 и более наставляемых), ед.",
  },
];

const FORM_WORD = "=тип|=типу|=форма|=форме|=форму|=формы|=формам|=форм";
/** What a form may be counted by besides pairs. */
const OTHER_COUNTS = [
  "программ|мероприят|практик|встреч|охват|занят|конкурс",
  "=участников|=чел|=человек|обучающ",
];

/** How a form is asked for: where pairs are named surely, by «ед.» or under «Формы наставничества» as a rule. */
const FORM_WORDINGS = [
  { counted: PAIRS, never: [], phrase: (name: string) => `Количество пар по форме «${name}»` },
  { counted: "=ед|единиц", never: [...OTHER_COUNTS, PAIRS], phrase: (name: string) => `«${name}», ед.` },
  { counted: FORM_WORD, never: [...OTHER_COUNTS, PAIRS], phrase: (name: string) => `Форма «${name}»` },
] as const;

/** A row that is a form and nothing else, under «Кто с кем». */
const bareForms: readonly FieldWording[] = mentoringFormKeys.map((form) => ({
  field: `pairings.form.${form}`,
  needs: [`${WHOLE_FORM}${form}`],
  may: ["наставническ"],
  never: [SHARE_WORDS, "наставник|наставляем", ...OTHER_COUNTS],
  neverAbove: OTHER_COUNTS,
  alone: true,
  underNothing: true,
  doubtful: true,
  seen: foldSpaces(`«${mentoringForms[form][0]}»`),
}));

/** «педагог – педагог» and its spellings. Where people are counted in a form, the person decides. */
const forms: readonly FieldWording[] = mentoringFormKeys.flatMap((form) =>
  FORM_WORDINGS.map(
    ({ counted, never, phrase }): FieldWording => ({
      field: `pairings.form.${form}`,
      needs: [`${WHOLE_FORM}${form}`, counted],
      may: [
        FORM_WORD,
        "наставническ",
        MADE,
        GROUPS,
        "=реализуемых|=реализуемые",
        ...(counted === PAIRS ? [] : ["=ед|единиц"]),
      ],
      never: [SHARE_WORDS, "заверш", "расторг", "ожида", "план", "наставник|наставляем", ...never],
      neverAbove: [
        "заверш",
        "расторг",
        "наставник|наставляем",
        "=участников|=чел|=человек",
        NEWLY_MADE,
        ...never.filter((stem) => stem !== PAIRS),
      ],
      ...(counted === PAIRS ? {} : { doubtful: true as const }),
      seen: foldSpaces(phrase(mentoringForms[form][0])),
    }),
  ),
);

export const pairingWordings: readonly FieldWording[] = [...pairings, ...forms, ...bareForms];
