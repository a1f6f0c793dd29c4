import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/**
 * A copy of the production build that has the given sites already: without a person nobody answers Chromium's question about access.
 * @param sites match patterns; none leaves the build as it is
 */
export function extensionWithSites(sites: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "extension-"));
  cpSync(inject("builtExtension"), folder, { recursive: true });
  if (sites.length === 0) return folder;
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, host_permissions: [...(manifest.host_permissions ?? []), ...sites] }),
  );
  return folder;
}
