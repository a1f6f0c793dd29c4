import type { Roadmap } from "../roadmap/roadmap.ts";
import { comparisonKey } from "../text/fold.ts";

/** For whom a template is written. */
export type OrganisationKind = "school" | "kindergarten" | "college" | "centre" | "municipality";

/** How a template speaks of an organisation and its people. Editable wordings, a row a kind. */
export type KindWords = {
  /** The name to choose the template by. */
  readonly name: string;
  /** «для школы»: the genitive that stands in texts of the template. */
  readonly of: string;
  readonly where: string;
  readonly head: string;
  readonly deputy: string;
  /** Who may be mentored there, in the genitive. */
  readonly mentees: string;
  readonly council: string;
};

export const organisationKinds = {
  school: {
    name: "Школа",
    of: "школы",
    where: "в школе",
    head: "Директор",
    deputy: "Заместитель директора",
    mentees: "педагогов, обучающихся",
    council: "педагогического совета",
  },
  kindergarten: {
    name: "Детский сад",
    of: "детского сада",
    where: "в детском саду",
    head: "Заведующий",
    deputy: "Старший воспитатель",
    mentees: "педагогов",
    council: "педагогического совета",
  },
  college: {
    name: "Колледж, техникум",
    of: "колледжа",
    where: "в колледже",
    head: "Директор",
    deputy: "Заместитель директора",
    mentees: "педагогов, студентов",
    council: "педагогического совета",
  },
  centre: {
    name: "Центр дополнительного образования",
    of: "центра",
    where: "в центре",
    head: "Директор",
    deputy: "Методист",
    mentees: "педагогов, обучающихся",
    council: "методического совета",
  },
  municipality: {
    name: "Муниципалитет",
    of: "образовательных организаций",
    where: "в муниципальном образовании",
    head: "Начальник управления образования",
    deputy: "Методист муниципальной методической службы",
    mentees: "педагогов",
    council: "муниципального методического совета",
  },
} as const satisfies Record<OrganisationKind, KindWords>;

/** By what a name tells its kind, the most telling first: the first row that fits decides. `null`: the name may be either. */
const TELLING = [
  // «Отдел образования администрации …», «Управление по образованию …»
  [
    /^(?:муниципальн[а-я]+ )?(?:отдел|управление|комитет|департамент|министерство|администрация)(?![а-я])/,
    "municipality",
  ],
  // «Начальная школа – детский сад», «СОШ № 0 (дошкольное отделение)»
  [/(?<!до)школ.*(?:детск[а-я]+ сад|дошкольн)|(?:детск[а-я]+ сад|дошкольн).*(?<!до)школ|сош.*дошкольн/, null],
  // «МБДОУ «Солнышко»», «центр развития ребёнка – детский сад»
  [/детск[а-я]+ сад|дошкольн|(?<![а-я])[а-я]{0,3}доу(?![а-я])|(?<![а-я])црр(?![а-я])/, "kindergarten"],
  // «ОГБПОУ «Пробный политехнический колледж»»
  [
    /колледж|техникум|профессиональн[а-я]+ (?:лице|училищ)|(?<![а-я])(?:[а-я]{0,4}поу|спо)(?![а-я])/,
    "college",
  ],
  // «Центр образования № 0» is a school.
  [/центр[а-я]* образовани|общеобразовательн/, "school"],
  // «Дом детского творчества», «ДЮСШ», «детская школа искусств», «центр психолого-педагогической помощи»
  [
    /дополнительн[а-я]+ образован|творчеств|школ[а-я]+ искусств|(?:музыкальн|спортивн|художественн)[а-я]+ школ|станци[а-я]+ юн|центр|(?<![а-я])(?:д?дт|црт|цдт|цдо|ддю?т|дюсш|дши|дмш)(?![а-я])/,
    "centre",
  ],
  // «МБОУ «Гимназия № 0»»
  [/школ|гимнази|лице[йяею]|(?<![а-я])(?:[сон]ош)(?![а-я])/, "school"],
  // «… в Пробном муниципальном округе»
  [/муниципальн[а-я]+ (?:округ|район|образовани[а-я]*(?! учрежд))|городск[а-я]+ округ/, "municipality"],
] as const satisfies readonly (readonly [RegExp, OrganisationKind | null])[];

/**
 * What kind of organisation a roadmap is of, by the name of the institution, else by the title; null where they do not tell.
 * @example organisationKind({ institution: "МБДОУ «Детский сад № 0»", … }) // "kindergarten"
 */
export function organisationKind(roadmap: Pick<Roadmap, "institution" | "title">): OrganisationKind | null {
  for (const name of [roadmap.institution ?? "", roadmap.title]) {
    const key = comparisonKey(name).replace(/"/g, "");
    const row = TELLING.find(([pattern]) => pattern.test(key));
    if (row) return row[1];
  }
  return null;
}
