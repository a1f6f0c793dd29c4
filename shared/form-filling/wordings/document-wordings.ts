import type { DocumentKind, FieldKey } from "../../report/report-fields.ts";
import { COUNT_WORDS, SHARE_WORDS } from "../changing-words.ts";
import type { FieldWording } from "./field-wording.ts";

type Part = "exists" | "number" | "date" | "url";

/** Words that name a document, and a phrase for the examples. */
const DOCUMENTS = {
  introduction: {
    needs: ["приказ|распоряжен", "внедр|введен|вводит"],
    may: ["применен|педагогическ|работник|обеспечен|=директор|=руководитель|=заведующий|=заведующая"],
    never: ["положени", "карт", "куратор", "закреплен", "=пар|=пары"],
    phrase: "приказа о внедрении целевой модели наставничества",
  },
  regulations: {
    needs: ["положени"],
    may: ["педагогическ|педагогов|работник|наставническ|=деятельности|обучающихся"],
    // «номер приказа об утверждении положения» is of the order, which the workbook does not keep apart
    never: ["карт", "куратор", "закреплен", "=пар", "приказ|распоряжен"],
    phrase: "положения о наставничестве",
  },
  roadmap: {
    needs: ["дорожн", "карт"],
    may: ["=мероприятий", "внедрен|реализац"],
    never: ["положени", "куратор", "закреплен", "=пар", "приказ|распоряжен"],
    phrase: "дорожной карты внедрения наставничества",
  },
  /** «Программа» stands above too many other questions to help from there. */
  programme: {
    needs: ["=программа|=программы|=программу|=программ"],
    may: [],
    never: [
      "=сайт|положени|карт|приказ|распоряжен|куратор|раздел|страниц|практик|публикац|персонализ|обучени|мероприят",
    ],
    phrase: "программы наставничества",
    alone: true,
  },
  assignment: {
    needs: [
      "приказ|распоряжен|=акт|=акта|=акты|=актах|=актов",
      "закреплен|прикреплен|назначен|утвержден|формирован|создан|распределен",
      "=пар|=пары|=групп|=наставников|=наставники|наставническ",
    ],
    may: [
      "создан|утвержден|=группы|=группе",
      "закреплен|назначен|наставническ|=наставников|=групп|=наставляемыми|=наставник",
      "молод|специалист|начинающ|=педагогами|=учителями|=воспитателями|=преподавателями|=педагогическими|=работниками|=обучающимися|=студентами|=учениками|=наставляемым|=наставники|=наставника|=наставляемые|=наставляемых|прикреплен",
      "=пар|=пары|формирован",
    ],
    never: ["куратор", "положени", "карт", "внедрен"],
    phrase: "приказа о закреплении наставнических пар",
  },
  curator: {
    needs: ["приказ|распоряжен|=акт|=акта|=акты|=актах|=актов", "куратор"],
    may: [
      "назначен|назначил|назначении|определен",
      "руководител|=школе|=директора|заведующ|ответственн",
      "возложен|возложили|обязанност|функци",
    ],
    never: ["положени", "карт", "закреплен", "=пар"],
    phrase: "приказа о назначении куратора",
  },
} as const satisfies Partial<
  Record<
    DocumentKind,
    {
      needs: readonly string[];
      may: readonly string[];
      never: readonly string[];
      phrase: string;
      alone?: true;
    }
  >
>;

/** What is done with a paper until it is there: whoever asks whether it was, or when, asks for the paper. */
const MADE =
  "наличи|имеется|имеются|=есть|утвержд|утверди|разработ|издан|издав|издал|выпущ|выпуст|подписан|подписал|подписыв|принят|приняли|принял|предъявл|написан|составлен|составил|оформлен|оформил|введен|ввели|=вышел|=вышла|=вышло|=готов|=готова|=готово|=готовы|=действует";

/** Words that say which part of a document's particulars is asked. */
const PARTS = {
  exists: {
    needs: [`${MADE}|=ли`],
    never: ["номер", "№", "дата", "=даты", "ссылк", "реквизит", "сайт", "размещен"],
    phrase: "Наличие",
  },
  number: {
    needs: ["номер|№|реквизит"],
    may: ["номер|№|реквизит", "=дата|=даты|=дату"],
    never: ["ссылк", "наличи"],
    phrase: "Номер",
  },
  date: {
    needs: ["=дата|=даты|=дату"],
    never: ["номер", "№", "ссылк", "наличи", "размещен", "публикац"],
    neverOwn: ["реквизит"],
    phrase: "Дата",
  },
  url: {
    needs: ["ссылк|=url"],
    may: [
      "размещен|опубликован",
      "=рабочая|=рабочую|=работающая|=активная|=активную|=прямая|размещен|выложен|=файл|=текст|=документ",
      "сайт|официальн",
      "скан|=облако|файл|=копия|=копию",
    ],
    never: ["номер", "№", "=дата"],
    phrase: "Ссылка на текст",
  },
} as const satisfies Record<
  Part,
  {
    needs: readonly string[];
    may?: readonly string[];
    never: readonly string[];
    neverOwn?: readonly string[];
    phrase: string;
  }
>;

/** Dates and states of a document that the workbook does not keep. */
const OTHER_DATES =
  "=срок|=сроки|=действия|изменени|обновл|рассмотр|ознаком|проверк|проверен|=план|=плане|согласован|зарегистр|актуал|архив|=версия|=проект|=кем|подписант|разработчик";
/** Columns of yes and no that ask for something else than the document. */
const OTHER_FACTS = "размещ|опубликов|сайт|=скан|приложен|прикреплен|соответств|требу|нужн";

/** Words that stand beside any document and do not make it another. */
const AROUND = [
  "локальн|нормативн|правов|акт|документ|текст",
  MADE,
  "=ли|имеется|имеются|=есть|=наличие|=наличии|отсутству",
  "регламентир|наставническ|=директором|=руководителем|=заведующим|=заведующей",
  "действующ|=своё|=свое|школьн|=планом|=план|мероприят",
];

/** One order may approve two papers; then the person says whose number it is. */
const OTHER_PAPERS = {
  regulations: ["карт"],
  roadmap: ["положени"],
  programme: ["карт|положени"],
} as const;

/** Curator's order has fields of its own in «Паспорт»; its number and date are asked there. */
const OWN_FIELDS: Partial<Record<string, true>> = {
  "curator.number": true,
  "curator.date": true,
};

/** Papers that an order approves; whoever asks for the number and date of that order means those of the paper. */
const APPROVED = ["regulations", "roadmap", "programme"] as const;
const ORDER = "приказ|распоряжен";

const approvals: readonly FieldWording[] = APPROVED.flatMap((kind) =>
  (["number", "date"] as const).map((part): FieldWording => {
    const document = DOCUMENTS[kind];
    const words = PARTS[part];
    return {
      field: `documents.${kind}.${part}`,
      needs: [...document.needs, ORDER, ...words.needs],
      may: [...AROUND, ...document.may, "утвержд|принят|введен", ...("may" in words ? words.may : [])],
      never: [
        "куратор|закреплен|=пар|=пары|=сайт|раздел|страниц|практик|публикац|персонализ|обучени",
        ...words.never,
        ...OTHER_PAPERS[kind],
        COUNT_WORDS,
        SHARE_WORDS,
        OTHER_DATES,
      ],
      ...("neverOwn" in words ? { neverOwn: words.neverOwn } : {}),
      neverRuns: [[ORDER, "=о|=об", "внедрен|введен"]],
      neverAbove: [OTHER_DATES],
      doubtful: true,
      seen: `${words.phrase} приказа об утверждении ${document.phrase}`,
    };
  }),
);

const ofDocuments: readonly FieldWording[] = Object.entries(DOCUMENTS).flatMap(([kind, document]) =>
  Object.entries(PARTS).flatMap(([part, words]): readonly FieldWording[] =>
    OWN_FIELDS[`${kind}.${part}`]
      ? []
      : [
          {
            field: `documents.${kind}.${part}` as FieldKey,
            needs: [...document.needs, ...words.needs],
            may: [...AROUND, ...document.may, ...("may" in words ? words.may : [])],
            never: [...document.never, ...words.never, COUNT_WORDS, SHARE_WORDS, OTHER_DATES],
            // «приказ о его назначении» is of a person named before
            neverRuns: [["=его|=ее|=их|=вас|=вашем", "назначен"]],
            ...("neverOwn" in words ? { neverOwn: words.neverOwn } : {}),
            neverAbove: part === "exists" ? [OTHER_DATES, OTHER_FACTS] : [OTHER_DATES],
            ...("alone" in document ? { alone: true } : {}),
            // a programme has no number of its own; the order that approves it has
            ...(kind === "programme" && part === "number" ? { doubtful: true } : {}),
            seen: `${words.phrase} ${document.phrase}`,
          },
        ],
  ),
);

export const documentWordings: readonly FieldWording[] = [...ofDocuments, ...approvals];

/** A paper as a form would name it: "приказа о внедрении целевой модели наставничества". */
export function documentPhrase(kind: keyof typeof DOCUMENTS): string {
  return DOCUMENTS[kind].phrase;
}
