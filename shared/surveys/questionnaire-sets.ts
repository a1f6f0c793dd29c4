import { learnersSet } from "./learners-questions.ts";
import type { QuestionnaireSet } from "./questionnaire-set.ts";
import { teachersSet } from "./teachers-questions.ts";

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
  teachersSet,
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
