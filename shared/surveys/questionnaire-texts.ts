import type { MentoringForm } from "../people/mentoring-forms.ts";
import type { AnswerKind } from "./questionnaire.ts";

/** The wordings of one question: of the mentee and of the mentor, before and after; absent where it is not asked. */
export type Wordings = {
  readonly menteeBefore?: string;
  readonly menteeAfter?: string;
  readonly mentorBefore?: string;
  readonly mentorAfter?: string;
};

export type QuestionnaireSet = {
  readonly name: string;
  readonly forms: readonly MentoringForm[];
  /** Every question with one key, so that before and after can be compared. */
  readonly questions: readonly (readonly [key: string, answer: AnswerKind, Wordings])[];
};

const WHERE = "Если да, то где?";

/** (М) «учитель – учитель» of МР-42/02, приложение 2. */
const teachers: QuestionnaireSet = {
  name: "учителя",
  forms: ["teacher-teacher", "head-teacher", "lecturer-teacher", "partner-teacher", "teacher-student"],
  questions: [
    [
      "experience",
      "yes",
      {
        menteeBefore: "Сталкивались ли Вы раньше с программой наставничества?",
        mentorBefore: "Сталкивались ли Вы раньше с программой наставничества?",
      },
    ],
    ["where", "words", { menteeBefore: WHERE, mentorBefore: WHERE }],
    [
      "effectiveness",
      "point",
      {
        menteeBefore: "Ожидаемая эффективность программы наставничества",
        menteeAfter: "Эффективность программы наставничества",
        mentorBefore: "Ожидаемая эффективность программы наставничества",
        mentorAfter: "Эффективность программы наставничества",
      },
    ],
    [
      "comfort",
      "point",
      {
        menteeBefore: "Ожидаемый уровень комфорта при участии в программе наставничества",
        menteeAfter: "Насколько комфортно было работать в программе наставничества?",
        mentorBefore: "Ожидаемый комфорт от работы в программе наставничества",
        mentorAfter: "Насколько комфортно было работать в программе наставничества?",
      },
    ],
    [
      "organisation",
      "point",
      {
        menteeBefore:
          "Ожидаемое качество организационных мероприятий (знакомство с коллективом, рабочим местом, должностными обязанностями и квалификационными требованиями)",
        menteeAfter:
          "Качество организационных мероприятий (знакомство с коллективом, рабочим местом, должностными обязанностями и квалификационными требованиями)",
        mentorBefore:
          "Насколько эффективно Вы сможете организовать мероприятия (знакомство с коллективом, рабочим местом, должностными обязанностями и квалификационными требованиями)?",
        mentorAfter:
          "Насколько эффективно Вам удалось организовать мероприятия (знакомство с коллективом, рабочим местом, должностными обязанностями и квалификационными требованиями)?",
      },
    ],
    [
      "usefulness",
      "point",
      {
        menteeBefore: "Ожидаемая полезность программы профессиональной и должностной адаптации",
        menteeAfter: "Полезность программы профессиональной и должностной адаптации",
        mentorBefore: "Ожидаемая эффективность программы профессиональной и должностной адаптации",
        mentorAfter: "Эффективность программы профессиональной и должностной адаптации",
      },
    ],
    [
      "skills",
      "point",
      {
        menteeBefore:
          "Ожидаемая польза организованных для Вас мероприятий, связанных с развитием конкретных профессиональных навыков",
        menteeAfter:
          "Польза организованных для Вас мероприятий, связанных с развитием конкретных профессиональных навыков",
      },
    ],
    [
      "theory",
      "point",
      {
        menteeBefore: "Ожидаемое качество передачи Вам необходимых теоретических знаний",
        menteeAfter: "Качество передачи Вам необходимых теоретических знаний",
        mentorBefore:
          "Как Вы думаете, как хорошо с Вашей помощью наставляемый овладеет необходимыми теоретическими знаниями?",
        mentorAfter: "Как хорошо с Вашей помощью наставляемый овладел необходимыми теоретическими знаниями?",
      },
    ],
    [
      "practice",
      "point",
      {
        menteeBefore: "Ожидаемое качество передачи Вам необходимых практических навыков",
        menteeAfter: "Качество передачи Вам необходимых практических навыков",
        mentorBefore:
          "Как Вы думаете, как хорошо с Вашей помощью наставляемый овладеет необходимыми практическими навыками?",
        mentorAfter: "Как хорошо с Вашей помощью наставляемый овладел необходимыми практическими навыками?",
      },
    ],
    [
      "adaptation",
      "point",
      {
        menteeBefore: "Ожидаемое качество программы профессиональной адаптации",
        menteeAfter: "Качество программы профессиональной адаптации",
        mentorBefore: "Ожидаемое качество разработанной Вами программы профессиональной адаптации",
        mentorAfter: "Качество разработанной Вами программы профессиональной адаптации",
      },
    ],
    [
      "support",
      "point",
      {
        menteeBefore: "Насколько Вам важно ощущение поддержки наставника?",
        menteeAfter: "Ощущение поддержки от наставника",
      },
    ],
    [
      "involvement",
      "point",
      {
        mentorBefore: "Ожидаемая включённость наставляемого в процесс",
        mentorAfter: "Включённость наставляемого в процесс",
      },
    ],
    ["planning", "point", { mentorAfter: "Насколько удалось спланировать работу?" }],
    [
      "together",
      "point",
      {
        menteeBefore: "Насколько Вам важно, чтобы Вы остались довольны совместной работой?",
        menteeAfter: "Насколько Вы довольны вашей совместной работой?",
        mentorBefore: "Ожидаемый уровень удовлетворения от совместной работы",
        mentorAfter: "Насколько Вы довольны вашей совместной работой?",
      },
    ],
    [
      "expectations",
      "words",
      {
        menteeBefore: "Что Вы ожидаете от программы и своей роли?",
        menteeAfter: "Что Вы ожидали от программы и своей роли?",
        mentorBefore: "Что Вы ожидаете от программы и своей роли?",
      },
    ],
    [
      "expectationsPoint",
      "point",
      {
        menteeAfter: "Насколько оправдались Ваши ожидания?",
        mentorAfter: "Насколько оправдались Ваши ожидания?",
      },
    ],
    [
      "valuable",
      "words",
      {
        menteeBefore: "Что особенно ценно для Вас в программе?",
        menteeAfter: "Что особенно ценно для Вас было в программе?",
        mentorBefore: "Что особенно ценно для Вас в программе?",
        mentorAfter: "Что особенно ценно для Вас было в программе?",
      },
    ],
    [
      "missing",
      "words",
      {
        menteeAfter: "Чего Вам не хватило в программе и/или что хотелось бы изменить?",
        mentorAfter: "Чего Вам не хватило в программе и/или что хотелось бы изменить?",
      },
    ],
    [
      "often",
      "often",
      {
        menteeBefore:
          "Как часто Вы ожидаете проведение мероприятий по развитию конкретных профессиональных навыков (посещение и ведение открытых уроков, семинары, вебинары, участие в конкурсах)?",
        menteeAfter:
          "Как часто проводились мероприятия по развитию конкретных профессиональных навыков (посещение и ведение открытых уроков, семинары, вебинары, участие в конкурсах)?",
        mentorBefore:
          "Как часто Вы собираетесь проводить мероприятия по развитию конкретных профессиональных навыков (посещение и ведение открытых уроков, семинары, вебинары, участие в конкурсах)?",
      },
    ],
    [
      "glad",
      "yes",
      {
        menteeBefore: "Рады ли Вы участвовать в программе?",
        menteeAfter: "Рады ли Вы, что участвовали в программе?",
        mentorBefore: "Рады ли Вы участвовать в программе наставничества?",
      },
    ],
    [
      "continue",
      "yes",
      {
        menteeAfter: "Хотели бы Вы продолжить работу в программе наставничества?",
        mentorAfter: "Хотели бы Вы продолжить работу в программе наставничества?",
      },
    ],
    ["becomeMentor", "yes", { menteeAfter: "Планируете ли Вы стать наставником в будущем?" }],
    // МР-42/02, раздел 2.3: data for the SWOT come from the questionnaire.
    ["opportunities", "words", { mentorAfter: "Что вне организации может помочь программе наставничества?" }],
    ["threats", "words", { mentorAfter: "Что вне организации может помешать программе наставничества?" }],
  ],
};

/** Questions that sound alike for learners of every form; what differs is put in by the set. */
function learnersSet(
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

const confidence: QuestionnaireSet["questions"][number] = [
  "confidence",
  "point",
  {
    menteeBefore: "Насколько ты уверен(а) в своих силах сейчас?",
    menteeAfter: "Насколько ты уверен(а) в своих силах теперь?",
  },
];
const interest: QuestionnaireSet["questions"][number] = [
  "interest",
  "point",
  {
    menteeBefore: "Насколько тебе интересно общее дело с наставником?",
    menteeAfter: "Насколько тебе было интересно общее дело с наставником?",
    mentorBefore: "Насколько Вам интересно общее дело с наставляемым?",
    mentorAfter: "Насколько Вам было интересно общее дело с наставляемым?",
  },
];
const career: QuestionnaireSet["questions"][number] = [
  "career",
  "point",
  {
    menteeBefore: "Насколько хорошо ты представляешь себе будущую профессию?",
    menteeAfter: "Насколько хорошо ты теперь представляешь себе будущую профессию?",
  },
];

/** Every set of questionnaires: a new form of mentoring is a row here. */
export const questionnaireSets: readonly QuestionnaireSet[] = [
  teachers,
  learnersSet("ученики", ["pupil-pupil", "teacher-pupil"], {
    theory: "в учёбе",
    practice: "в школьной жизни",
    own: [confidence, interest],
  }),
  learnersSet("студенты", ["student-pupil"], {
    theory: "узнать об учёбе после школы",
    practice: "в общем проекте",
    own: [confidence, career],
  }),
  learnersSet("работодатели", ["employer-pupil", "employer-student"], {
    theory: "узнать о профессии и предприятии",
    practice: "попробовать себя в деле",
    own: [career, interest],
  }),
];
