import type { ItemState } from "../../shared/deadline/item-state.ts";

/** A sign and a tone for each state. The word always stands beside them: colour alone tells nothing to many people. */
const badges = {
  выполнено: { sign: "✓", tone: "good" },
  просрочено: { sign: "!", tone: "bad" },
  скоро: { sign: "◔", tone: "warning" },
  идёт: { sign: "▸", tone: "calm" },
  предстоит: { sign: "○", tone: "muted" },
  "без даты": { sign: "–", tone: "muted" },
  неизвестно: { sign: "?", tone: "muted" },
} as const satisfies Record<ItemState, { readonly sign: string; readonly tone: string }>;

/** `words` stand in place of the state's own where they say more («просрочено на 12 дней»). */
export function StateBadge({ state, sent, words }: { state: ItemState; sent: boolean; words?: string }) {
  if (sent) return <span class="badge muted">записываю…</span>;
  const { sign, tone } = badges[state];
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">{sign}</span> {words ?? state}
    </span>
  );
}
