import { guarded } from "../guarded.ts";
import type { SurveyApi } from "./survey-api.ts";

/** The answer of an edition without survey forms: it has no right to make forms and asks for none. */
export const surveysState: SurveyApi["surveysState"] = () => guarded(() => ({ kind: "absent" as const }));
