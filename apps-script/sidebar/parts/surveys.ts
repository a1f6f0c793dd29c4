import css from "../surveys/surveys.css";
import { SurveysView } from "../surveys/surveys-view.tsx";
import { wear } from "./wear.ts";

wear(css);

export default SurveysView;
