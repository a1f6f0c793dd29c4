import type { Standing } from "../../shared/checklist/view/standing.ts";

/** A sign and a tone for each standing. The word always stands beside them: colour alone tells nothing to many people. */
const badges = {
  выполнено: { sign: "✓", tone: "good" },
  просрочено: { sign: "!", tone: "bad" },
  скоро: { sign: "◔", tone: "warning" },
  идёт: { sign: "▸", tone: "calm" },
  предстоит: { sign: "○", tone: "muted" },
  "ждёт события": { sign: "…", tone: "muted" },
  постоянно: { sign: "∞", tone: "calm" },
  "без даты": { sign: "–", tone: "muted" },
  неизвестно: { sign: "?", tone: "muted" },
} as const satisfies Record<Standing, { readonly sign: string; readonly tone: string }>;

/** The words of the due day stand in place of the standing's own where they go on from it («просрочено на 12 дней»). */
export function StateBadge({ standing, dueWords }: { standing: Standing; dueWords: string }) {
  const { sign, tone } = badges[standing];
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{sign}</span> {dueWords.startsWith(standing) ? dueWords : standing}
    </span>
  );
}
