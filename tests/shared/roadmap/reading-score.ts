import type { Activity, Roadmap } from "../../../shared/roadmap/roadmap.ts";

/** How well a reading agrees with the one written by hand, activity by activity. */
export type ReadingScore = {
  /** Harmonic mean of the share of the golden's activities found and the share of the read ones that are right; 1 is a full match. */
  readonly f1: number;
  readonly matched: number;
  /** In the golden and not in the reading, as «stage · text · deadline · assignees · outcome»: what to print when a test fails. */
  readonly missed: readonly string[];
  /** In the reading and not in the golden. */
  readonly extra: readonly string[];
};

/**
 * Matches activities as wholes: text, deadline, assignees in order, stage (number and name) and outcome must all be equal.
 * Each activity of the golden is matched once, wherever it stands.
 */
export function scoreReading(read: Roadmap, golden: Roadmap): ReadingScore {
  const missed = wholes(golden);
  const extra: string[] = [];
  let matched = 0;
  for (const whole of wholes(read)) {
    const at = missed.indexOf(whole);
    if (at < 0) extra.push(whole);
    else {
      missed.splice(at, 1);
      matched += 1;
    }
  }
  const all = matched * 2 + missed.length + extra.length;
  return { f1: all === 0 ? 1 : (matched * 2) / all, matched, missed, extra };
}

function wholes(roadmap: Roadmap): string[] {
  return roadmap.stages.flatMap((stage) =>
    stage.activities.map((activity) => whole(`${stage.number} ${stage.name}`, activity)),
  );
}

function whole(stage: string, { text, deadline, assignees, outcome }: Activity): string {
  return [stage, text, deadline, assignees.join(" + "), outcome].join(" · ");
}
