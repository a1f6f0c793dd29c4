import { expect, test } from "vitest";
import { mentoringFormOf } from "../../../shared/people/mentoring-forms.ts";

test.each([
  ["педагог – педагог", "teacher-teacher"],
  ["Педагог-педагог", "teacher-teacher"],
  ["«Учитель — учитель»", "teacher-teacher"],
  ['"учитель - учитель"', "teacher-teacher"],
  ["УЧИТЕЛЬ–УЧИТЕЛЬ", "teacher-teacher"],
  ["yчитель – учитeль", "teacher-teacher"], // Latin y and e
  ["ученик – ученик", "pupil-pupil"],
  ["обучающийся - обучающийся", "pupil-pupil"],
  ["студент–ученик", "student-pupil"],
  ["работодатель – ученик", "employer-pupil"],
  ["работодатель - студент", "employer-student"],
  ["руководитель образовательной организации – педагог", "head-teacher"],
  ["педагог вуза / колледжа — молодой педагог", "lecturer-teacher"],
  ["социальный партнер – педагог", "partner-teacher"],
  ["педагог – студент", "teacher-student"],
  ["учитель – ученик", "teacher-pupil"],
  // Who teaches whom is the whole difference.
  ["ученик – учитель", null],
  ["студент – педагог", null],
  ["педагог", null],
  ["учитель – учитель, ученик – ученик", null],
  ["", null],
])("«%s» is %s", (words, form) => expect(mentoringFormOf(words)).toBe(form));
