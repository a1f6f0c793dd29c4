/** Ids and names that nobody typed: libraries count them up or draw them by lot, so the next visit sees others. */
const MADE_UP = [
  {
    library: "React, Radix, Headless UI",
    pattern: /^:|:r[0-9a-z]*:|«r[0-9a-z]*»|^_r_[0-9a-z]{1,4}_/,
    example: "radix-:r5:",
  },
  {
    library: "MUI, Ember, react-select, downshift",
    pattern: /^(?:mui|ember|react|react-select|radix|headlessui|downshift)[-_:]*\d/i,
    example: "mui-31",
  },
  { library: "Ant Design", pattern: /^rc[-_][a-z]+[-_]\d/i, example: "rc_select_3" },
  { library: "Element Plus", pattern: /^el-id-\d/, example: "el-id-1024-5" },
  { library: "Angular", pattern: /^(?:cdk|mat|ng)-(?:[a-z-]+-)?\d/, example: "mat-input-4" },
  { library: "Vue, Vuetify", pattern: /(?:^|-)v-\d/, example: "input-v-12" },
  { library: "PrimeVue, PrimeNG", pattern: /^p[vn]_id_\d/, example: "pv_id_4_input" },
  { library: "Gravity UI", pattern: /^(?:uniq|uid?)[-_]?\d/, example: "uniq-3" },
  { library: "SurveyJS", pattern: /^sq_\d+/, example: "sq_101i" },
  { library: "any", pattern: /[0-9a-f]{8}-[0-9a-f]{4}-/i, example: "f_0b7c1c1e-9a55-4b1f-8d1c-1b7f0a6f5c11" },
  {
    library: "any",
    pattern: /(?:^|[-_])(?=[0-9a-f]*\d[0-9a-f]*[a-f]|[0-9a-f]*[a-f][0-9a-f]*\d)[0-9a-f]{6,}(?![0-9a-z])/i,
    example: "input_5f3c9e",
  },
  { library: "any", pattern: /\d{12,}/, example: "field-1700000012345" },
] as const satisfies readonly { library: string; pattern: RegExp; example: string }[];

/** Counted up on an element's id; as the name of a box the same words are an author's own. */
const COUNTED_ID = /^(?:input|field|id)[-_:]*\d/i;

/** The patterns of the table as one for each way of reading, since every name is held against all of them. */
const ANY_MADE_UP = ["", "i"].map((flags) => {
  const alike = MADE_UP.filter(({ pattern }) => pattern.flags === flags);
  return new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join("|"), flags);
});

/** @example isMadeUp("mat-input-4") // true */
export function isMadeUp(name: string): boolean {
  return ANY_MADE_UP.some((pattern) => pattern.test(name));
}

/** @example isCounted("input-3") // true */
export function isCounted(id: string): boolean {
  return isMadeUp(id) || COUNTED_ID.test(id);
}
