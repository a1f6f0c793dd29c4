import type { MentoringForm } from "../people/mentoring-forms.ts";
import type { QuestionnaireSet } from "./questionnaire-set.ts";

/** Questions that sound alike for learners of every form; what differs is put in by the set. */
export function learnersSet(
  name: string,
  forms: readonly MentoringForm[],
  subject: {
    readonly theory: string;
    readonly practice: string;
    readonly own: QuestionnaireSet["questions"];
  },
): QuestionnaireSet {
  return {
    name,
    forms,
    questions: [
      [
        "experience",
        "yes",
        {
          menteeBefore: "Был ли у тебя раньше наставник?",
          mentorBefore: "Были ли Вы раньше наставником?",
        },
      ],
      [
        "effectiveness",
        "point",
        {
          menteeBefore: "Насколько полезной, по-твоему, будет программа наставничества?",
          menteeAfter: "Насколько полезной была программа наставничества?",
          mentorBefore: "Насколько полезной, по-Вашему, будет программа наставничества?",
          mentorAfter: "Насколько полезной была программа наставничества?",
        },
      ],
      [
        "comfort",
        "point",
        {
          menteeBefore: "Насколько комфортно тебе будет общаться с наставником?",
          menteeAfter: "Насколько комфортно тебе было общаться с наставником?",
          mentorBefore: "Насколько комфортно Вам будет общаться с наставляемым?",
          mentorAfter: "Насколько комфортно Вам было общаться с наставляемым?",
        },
      ],
      [
        "organisation",
        "point",
        {
          menteeBefore: "Насколько хорошо, по-твоему, будут организованы встречи?",
          menteeAfter: "Насколько хорошо были организованы встречи?",
          mentorBefore: "Насколько хорошо, по-Вашему, будут организованы встречи?",
          mentorAfter: "Насколько хорошо были организованы встречи?",
        },
      ],
      [
        "theory",
        "point",
        {
          menteeBefore: `Насколько наставник поможет тебе ${subject.theory}?`,
          menteeAfter: `Насколько наставник помог тебе ${subject.theory}?`,
        },
      ],
      [
        "practice",
        "point",
        {
          menteeBefore: `Насколько наставник поможет тебе ${subject.practice}?`,
          menteeAfter: `Насколько наставник помог тебе ${subject.practice}?`,
        },
      ],
      ...subject.own,
      [
        "support",
        "point",
        {
          menteeBefore: "Насколько тебе важна поддержка наставника?",
          menteeAfter: "Насколько ты чувствовал(а) поддержку наставника?",
        },
      ],
      [
        "involvement",
        "point",
        {
          mentorBefore: "Насколько, по-Вашему, наставляемый будет включён в работу?",
          mentorAfter: "Насколько наставляемый был включён в работу?",
        },
      ],
      [
        "together",
        "point",
        {
          menteeBefore: "Насколько тебе важно остаться довольным(ой) общей работой?",
          menteeAfter: "Насколько ты доволен(льна) общей работой?",
          mentorBefore: "Насколько Вы рассчитываете остаться довольны общей работой?",
          mentorAfter: "Насколько Вы довольны общей работой?",
        },
      ],
      [
        "expectationsPoint",
        "point",
        {
          menteeAfter: "Насколько оправдались твои ожидания?",
          mentorAfter: "Насколько оправдались Ваши ожидания?",
        },
      ],
      [
        "expectations",
        "words",
        {
          menteeBefore: "Чего ты ждёшь от программы?",
          mentorBefore: "Чего Вы ждёте от программы?",
        },
      ],
      [
        "valuable",
        "words",
        {
          menteeAfter: "Что для тебя было самым ценным?",
          mentorAfter: "Что для Вас было самым ценным?",
        },
      ],
      [
        "missing",
        "words",
        {
          menteeAfter: "Чего тебе не хватило и что хотелось бы изменить?",
          mentorAfter: "Чего Вам не хватило и что хотелось бы изменить?",
        },
      ],
      [
        "glad",
        "yes",
        {
          menteeBefore: "Рад(а) ли ты участвовать в программе?",
          menteeAfter: "Рад(а) ли ты, что участвовал(а) в программе?",
          mentorBefore: "Рады ли Вы участвовать в программе?",
          mentorAfter: "Рады ли Вы, что участвовали в программе?",
        },
      ],
      [
        "continue",
        "yes",
        {
          menteeAfter: "Хочешь ли ты продолжить?",
          mentorAfter: "Хотели бы Вы продолжить?",
        },
      ],
      ["becomeMentor", "yes", { menteeAfter: "Хочешь ли ты сам(а) стать наставником?" }],
      ["opportunities", "words", { mentorAfter: "Что вне программы может ей помочь?" }],
      ["threats", "words", { mentorAfter: "Что вне программы может ей помешать?" }],
    ],
  };
}
