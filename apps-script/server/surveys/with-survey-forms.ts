/** What Google may call by name where survey forms are switched on. */
import { surveyCalls } from "./survey-calls.ts";

export const {
  surveysState,
  previewSurveyForm,
  makeSurveyForm,
  previewFormAnswers,
  readFormAnswers,
  forgetSurveyForm,
} = surveyCalls;
