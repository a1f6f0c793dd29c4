/**
 * Seconds of the processor that this process has spent so far, all its threads together: what other programs of a busy machine take
 * does not count, as it would by the clock.
 */
export function secondsOfWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
