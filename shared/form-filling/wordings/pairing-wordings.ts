import { mentoringFormKeys, mentoringForms } from "../../people/mentoring-forms.ts";
import { foldSpaces } from "../../text/fold.ts";
import { SHARE_WORDS } from "../changing-words.ts";
import { WHOLE_FORM, wholeForm } from "../whole-forms.ts";
import type { FieldWording } from "./field-wording.ts";

const PAIRS = "=пар|=пары|=пара|=парах|=парам|тандем";
const GROUPS = "=групп|=группы|=группа|=группах";
const AROUND = ["наставническ", GROUPS, "=работу|=работы|=деятельность|=взаимодействие|=сотрудничество"];
const MADE =
  "действующ|=действует|=действуют|сформирован|созданн|активн|закрепленн|реализующ|работающ|=работает|=работают|функционир";
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
    field: "pairings.completed",
    needs: [
      PAIRS,
      "=завершенным|=завершенных|=завершено|=завершены|завершивш|=завершили|=закончили|закончивш|=завершила|=окончили|=окончено|окончивш",
    ],
    may: [...AROUND, "=завершенным|=циклом|успешно|=планировали", "=цикл|=программу|=программы"],
    never: [SHARE_WORDS, "расторг|досрочн", "=форме|=форм|=формы", OTHER_PEOPLE],
    seen: "Количество наставнических пар, завершивших работу",
  },
  {
    field: "pairings.terminated",
    needs: [
      PAIRS,
      "расторг|досрочн|прекратив|прекращен|=прекратили|=распалось|=распались|распавш|=расторгнуто|=прекращено",
    ],
    may: [...AROUND, "прекратив|прекращен|досрочн|=раньше|=времени|=прекратили"],
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
    needs: [GROUPS, PAIRS],
    may: MADE_GROUPS,
    never: [SHARE_WORDS, "заверш", "=форме|=форм|=формы", "социальн", "=соц", OTHER_PEOPLE],
    neverOwn: [PAIRS],
    neverAbove: ["заверш", "расторг", NEWLY_MADE],
    seen: "из них групп",
    under: "Количество наставнических пар",
  },
];

/**
 * «педагог – педагог» and its spellings, where pairs are counted. A form without a word about pairs may ask for the people in it,
 * and then the person decides.
 */
const formWordings: readonly FieldWording[] = mentoringFormKeys.flatMap((form) =>
  mentoringForms[form].map(
    (spelling): FieldWording => ({
      field: `pairings.form.${form}`,
      // «ед.» is said of pairs, «чел.» of the people in them
      needs: [`${WHOLE_FORM}${wholeForm(spelling)}`, "=ед|единиц"],
      may: ["=форма|=форме|=форму|=формы|=формам|=форм", MADE, "=реализуемых|=реализуемые"],
      never: [SHARE_WORDS, PAIRS, "программ|мероприят|практик|встреч", "заверш", "наставник|наставляем"],
      neverAbove: [
        "программ|мероприят|практик|встреч",
        "заверш",
        "расторг",
        "наставник|наставляем",
        "=участников|=чел|=человек",
        NEWLY_MADE,
      ],
      doubtful: true,
      seen: foldSpaces(`«${spelling}», ед.`),
    }),
  ),
);

const forms: readonly FieldWording[] = mentoringFormKeys.flatMap((form) =>
  mentoringForms[form].map(
    (spelling): FieldWording => ({
      field: `pairings.form.${form}`,
      needs: [`${WHOLE_FORM}${wholeForm(spelling)}`, PAIRS],
      may: [
        "=форма|=форме|=форму|=формы|=формам|=форм",
        "наставническ",
        MADE,
        GROUPS,
        "=реализуемых|=реализуемые",
      ],
      never: [SHARE_WORDS, "заверш", "расторг", "ожида", "план", "наставник|наставляем"],
      neverAbove: ["заверш", "расторг", "наставник|наставляем", "=участников|=чел|=человек", NEWLY_MADE],
      seen: foldSpaces(`Количество пар по форме «${spelling}»`),
    }),
  ),
);

export const pairingWordings: readonly FieldWording[] = [...pairings, ...forms, ...formWordings];
