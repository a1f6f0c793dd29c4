import { schoolYearStarting } from "../../shared/calendar/school-year.ts";
import { parseDeadline } from "../../shared/deadline/parse-deadline.ts";
import type { Job } from "./job.ts";

/** Pieces of deadlines that make the rules try long and in vain, and characters that no rule knows. */
const PIECES = [
  "после ",
  "((май) ",
  "1, ",
  "15.09.",
  "сентябрь-",
  "в течение ",
  "I, ",
  "начало и ",
  "2 недели ",
  "§№ж7 ",
] as const;

/** Cells of up to 100 000 characters of garbage: the cost must grow with their length and no faster. */
export const deadlineJobs: readonly Job[] = PIECES.map((piece) => ({
  name: `срок из «${piece.trim()}» подряд`,
  unit: "знаков",
  sizes: [12_500, 25_000, 50_000, 100_000],
  make: (size) => {
    const text = piece.repeat(size / piece.length);
    return () => parseDeadline(text, schoolYearStarting(2023));
  },
}));
