import { compactForm, mentoringFormKeys, mentoringForms } from "../../people/mentoring-forms.ts";
import { foldSpaces } from "../../text/fold.ts";
import { SHARE_WORDS } from "../changing-words.ts";
import { WHOLE_FORM } from "../whole-forms.ts";
import type { FieldWording } from "./field-wording.ts";

const PAIRS = "=пар|=пары|=пара|=парах";
const GROUPS = "=групп|=группы|=группа|=группах";
const AROUND = ["наставническ", GROUPS, "=работу|=работы|=деятельность", "=тандемов"];
const MADE = "действующ|=действует|сформирован|созданн|активн|закрепленн|реализующ";
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
    seen: "Количество действующих наставнических пар (групп)",
  },
  {
    field: "pairings.completed",
    needs: [PAIRS, "=завершенных|=завершено|=завершены|завершивш"],
    may: AROUND,
    never: [SHARE_WORDS, "расторг|досрочн", "=форме|=форм|=формы", OTHER_PEOPLE],
    seen: "Количество наставнических пар, завершивших работу",
  },
  {
    field: "pairings.terminated",
    needs: [PAIRS, "расторг|досрочн|прекратив|прекращен"],
    may: [...AROUND, "прекратив|прекращен|досрочн"],
    never: [SHARE_WORDS, "=форме|=форм|=формы", OTHER_PEOPLE],
    seen: "Количество расторгнутых наставнических пар",
  },
  {
    field: "groups.active",
    needs: [GROUPS],
    may: ["наставническ", MADE],
    never: [SHARE_WORDS, PAIRS, "заверш", "=форме|=форм|=формы", "социальн", "=соц", OTHER_PEOPLE],
    seen: "Количество наставнических групп",
  },
];

/**
 * «педагог – педагог» and its spellings, where pairs are counted. A form without a word about pairs may ask for the people in it,
 * and then the person decides.
 */
const forms: readonly FieldWording[] = mentoringFormKeys.flatMap((form) =>
  mentoringForms[form].map(
    (spelling): FieldWording => ({
      field: `pairings.form.${form}`,
      needs: [`${WHOLE_FORM}${compactForm(spelling)}`, PAIRS],
      may: [
        "=форма|=форме|=форму|=формы|=формам|=форм",
        "наставническ",
        MADE,
        GROUPS,
        "=реализуемых|=реализуемые",
      ],
      never: [SHARE_WORDS, "заверш", "расторг", "ожида", "план", "наставник|наставляем"],
      neverAbove: ["заверш", "расторг", "наставник|наставляем"],
      seen: foldSpaces(`Количество пар по форме «${spelling}»`),
    }),
  ),
);

export const pairingWordings: readonly FieldWording[] = [...pairings, ...forms];
