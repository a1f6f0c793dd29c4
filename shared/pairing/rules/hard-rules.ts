import type { FormOf } from "../people/category-forms.ts";
import type { HardRule } from "./rule.ts";

/** What no score outweighs. That both are in the programme and consented is settled before: see `readPeople`. */
export function hardRules(formOf: FormOf): readonly HardRule[] {
  return [
    {
      // Р-145 and АЗ-1128/08: a pair works in one of the forms of mentoring; the school's own forms count too.
      name: "form",
      allows: (mentor, mentee) => formOf(mentor, mentee.side) !== null,
      refusal: "для категорий этих людей нет формы наставничества",
    },
    {
      // A mentor leads another person: the same teacher may stand in both banks.
      name: "oneself",
      allows: (mentor, mentee) => !mentee.self.has(mentor.code),
      refusal: "это один и тот же человек",
    },
    {
      // АЗ-1128/08, примерное положение, as remembered: a mentee may ask for another mentor, so he is not led back to the one before.
      name: "terminated",
      allows: (mentor, mentee) => !mentee.terminated.has(mentor.code),
      refusal: "пара с этим наставником уже была расторгнута",
    },
  ];
}
