const RADIUS = 24;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring filled by a share in whole percent; the number stands inside, so the colour carries nothing alone. `size` in pixels. */
export function ProgressRing({ share, size }: { share: number | null; size: number }) {
  const filled = ((share ?? 0) / 100) * LENGTH;
  return (
    <svg
      class="ring"
      viewBox="0 0 56 56"
      width={size}
      height={size}
      role="img"
      aria-label={share === null ? "Нечего считать" : `Готово ${share} %`}
    >
      <circle class="ring-track" cx="28" cy="28" r={RADIUS} />
      <circle class="ring-fill" cx="28" cy="28" r={RADIUS} stroke-dasharray={`${filled} ${LENGTH}`} />
      <text x="28" y="33" text-anchor="middle">
        {share === null ? "–" : `${share}%`}
      </text>
    </svg>
  );
}
