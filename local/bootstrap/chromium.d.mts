/** The path of a Chromium or Chrome to drive, or null where the machine has none. */
export function findChromium(): string | null;
