import { lessonThemes } from "./lesson-themes.ts";
import { lifeThemes } from "./life-themes.ts";
import type { TopicRow } from "./topic-row.ts";

/**
 * Themes of requests and competences: what the questionnaires and bank forms of МР-42/02 (приложения 1 и 2) and АЗ-1128/08 speak of, as
 * remembered, in the words people use. A new wording is a new beginning, a new theme a new row.
 */
export const themes = [...lessonThemes, ...lifeThemes] as const satisfies readonly TopicRow[];

export type ThemeName = (typeof themes)[number]["name"];
