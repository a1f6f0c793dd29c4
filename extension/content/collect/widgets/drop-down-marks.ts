/**
 * What the closed lists of some libraries tell by their class names alone, since they have no semantics for it. Everything
 * else about lists is told by roles and states.
 */
export const dropDownMarks = {
  /** More than one option may be chosen. */
  many: [
    { library: "Ant Design", selector: ".ant-select-multiple" },
    { library: "Angular Material", selector: "mat-select[multiple], .mat-mdc-select-multiple" },
    { library: "SurveyJS", selector: ".sd-tagbox" },
    { library: "react-select", selector: "[class*=value-container--is-multi i]" },
    { library: "Vuetify, PrimeVue, PrimeNG", selector: ".v-select--multiple, .p-multiselect" },
  ],
  /** Text drawn in place of an answer. Element Plus keeps the class when the answer is drawn there. */
  placeholders: [
    { library: "any", selector: "[class*=placeholder i]:not([class*=el-select])" },
    { library: "Element Plus", selector: ".el-select__placeholder.is-transparent" },
  ],
  /** A box that nobody types into opens a list when it is pressed. */
  opens: [{ library: "Element Plus", selector: ".el-cascader" }],
  /** A step of a choice in steps that leads on to a column of its own, instead of being an answer. */
  leadsOn: [
    { library: "Element Plus", selector: "[aria-haspopup=true]" },
    { library: "Ant Design", selector: ".ant-cascader-menu-item-expand" },
  ],
  /** In columns of steps the arrow keys only look around; a press on a branch may choose it already. */
  followsKeys: [{ library: "Ant Design", selector: ".ant-cascader-menu-item" }],
  /** The step that the arrow keys stand at. */
  atKeys: [{ library: "Ant Design", selector: ".ant-cascader-menu-item-active" }],
  /** Words in the empty box that say so, where nothing else does. */
  manyWords: [
    {
      pattern: /(?:можно|выберите|отметьте|укажите)[^.]{0,25}(?:несколько|все |нужные)/i,
      example: "Можно несколько",
    },
    { pattern: /нескольк[а-яё]+ (?:ответ|вариант|значени)/i, example: "Несколько вариантов" },
  ],
} as const;
