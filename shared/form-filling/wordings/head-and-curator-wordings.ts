import { COUNT_WORDS } from "../changing-words.ts";
import type { FieldWording } from "./field-wording.ts";
import { OTHERS, PROGRAMME } from "./organisation-words.ts";

const HEAD =
  "=руководитель|=руководителя|=руководителе|=директор|=директора|=директоре|=директору|=директором|=руководит|=возглавляет|заведующ";
/** Not the head, but named by the head. */
const DEPUTY = "заместител|=зам|секретар|помощник|=ио|=врио";
const CURATOR = "куратор";
const NAME = "=фио|=ф|фамили|=имя|отчеств";
const NAME_PARTS = ["=имя|=имени|фамили", "отчеств", "полност", "ответственн", "назначен"];

/** Who leads the organisation, and who has charge of mentoring in it. */
export const headAndCuratorWordings: readonly FieldWording[] = [
  {
    field: "head.fullName",
    needs: [HEAD, NAME],
    may: NAME_PARTS,
    never: [PROGRAMME, CURATOR, DEPUTY, "телефон", "почт", "наставник", "ученическ", ...OTHERS],
    seen: "ФИО руководителя образовательной организации",
  },
  {
    field: "head.fullName",
    needs: ["=руководитель|=директор|=заведующий|=заведующая"],
    never: [
      PROGRAMME,
      CURATOR,
      COUNT_WORDS,
      "наставник|наставляем|=заместитель|практик|проект|=пар|=пары|=групп|=группы|объединен|отдел|структурн|подразделен|=класса|конкурс|мероприят|отзыв|подпис|педагог",
      ...OTHERS,
    ],
    alone: true,
    doubtful: true,
    underBackground: true,
    seen: "Руководитель образовательной организации",
  },
  {
    field: "head.position",
    needs: [HEAD, "должност"],
    may: ["наименован|назван", "занимаем"],
    never: [PROGRAMME, CURATOR, DEPUTY, "телефон", "почт", "=фио", ...OTHERS],
    seen: "Должность руководителя",
  },
  {
    field: "head.phone",
    needs: [HEAD, "телефон|=тел"],
    may: ["контактн", "номер", "рабоч", "мобильн", "=связи"],
    never: [PROGRAMME, CURATOR, DEPUTY, "почт", ...OTHERS],
    seen: "Контактный телефон руководителя",
  },
  {
    field: "head.email",
    needs: [HEAD, "почт|email"],
    may: ["электрон", "адрес", "контактн", "рабоч", "=связи"],
    never: [PROGRAMME, CURATOR, DEPUTY, "телефон", ...OTHERS],
    seen: "Электронная почта руководителя",
  },
  {
    field: "curator.fullName",
    needs: [CURATOR, NAME],
    may: [
      "сотрудник|работник|педагог",
      "персонализированн|=связаться",
      ...NAME_PARTS,
      "назначен",
      "ответственн",
      "=приказом",
      "школьн",
    ],
    never: ["телефон", "почт|email", "=приказ|=приказа", "=дата", "должност"],
    seen: "ФИО куратора внедрения целевой модели наставничества",
  },
  // whoever answers for bringing mentoring in is its curator; «ответственный за наставничество» may be of another post
  ...(
    [
      ["curator.fullName", NAME, "ФИО"],
      ["curator.position", "должност", "Должность"],
      ["curator.phone", "телефон|=тел", "Телефон"],
      ["curator.email", "почт|email", "E-mail"],
    ] as const
  ).flatMap(([field, part, name]) =>
    (
      [
        [["=отвечает|=курирует|курирующ"], "того, кто курирует наставничество"],
        [["ответственн", "внедрени|реализаци"], "ответственного за внедрение целевой модели наставничества"],
      ] as const
    ).map(
      ([charge, phrase]): FieldWording => ({
        field,
        needs: [...charge, "наставничеств", part],
        may: [
          "=лицо|=лица|сотрудник|работник|организаци|=работу",
          "контактн|=связи|рабоч|мобильн|электрон|адрес|=номер|назначен",
          ...(field === "curator.fullName" ? NAME_PARTS : []),
        ],
        never: [
          "приказ|распоряжен|=дата|№|муниципальн|региональн|=муниципалитета|=района|=региона|заместител|раздел|заполн|практик",
          ...["телефон|=тел", "почт|email", "должност", NAME].filter((other) => other !== part),
          ...OTHERS,
        ],
        alone: true,
        doubtful: true,
        seen: `${name} ${phrase}`,
      }),
    ),
  ),
  {
    field: "curator.position",
    needs: [CURATOR, "должност|=работает"],
    may: ["=месту|=месте|=работы|=школе|=организации", "занимаем", "основн"],
    never: ["телефон", "почт", "=фио"],
    seen: "Должность куратора",
  },
  {
    field: "curator.phone",
    needs: [CURATOR, "телефон|=тел"],
    may: ["=связаться|=связи|=позвонить|=дозвониться", "контактн", "номер", "рабоч", "мобильн", "=связи"],
    never: ["почт", "приказ"],
    seen: "Телефон куратора",
  },
  {
    field: "curator.email",
    needs: [CURATOR, "почт|email"],
    may: ["=связаться|=связи|=читает", "электрон", "адрес", "контактн", "рабоч", "=связи"],
    never: ["телефон"],
    seen: "Адрес электронной почты куратора",
  },
  {
    field: "curator.orderNumber",
    needs: [CURATOR, "приказ|распоряжен", "номер|№|реквизит"],
    may: ["номер|№|=дата|=даты|=дату", "=кем|=каким", "назначен", "утвержден", "возложен|обязанност|функци"],
    never: ["ссылк", "скан"],
    seen: "Номер приказа о назначении куратора",
  },
  {
    field: "curator.orderDate",
    needs: [CURATOR, "приказ|распоряжен", "=дата"],
    may: ["назначен", "утвержден", "издан|подписан", "возложен|обязанност|функци"],
    never: ["реквизит", "номер", "№", "ссылк"],
    seen: "Дата приказа о назначении куратора",
  },
];
