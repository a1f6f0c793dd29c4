import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { PartName } from "../../server/sidebar-part.ts";
import { callServer } from "../server-calls.ts";
import { sharedWithParts } from "./shared-with-parts.ts";

type Part =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "here"; readonly View: ComponentType };

/** Parts by name; one that nobody opened yet is not in it. */
export const parts = signal<ReadonlyMap<PartName, Part>>(new Map());

const OUTDATED =
  "Программа обновилась, пока панель была открыта. Закройте панель и откройте её снова из меню.";

/** Brings a part of the sidebar from the server; one that is here or on its way is not asked for again. */
export async function loadPart(name: PartName): Promise<void> {
  const known = parts.value.get(name)?.kind;
  if (known === "here" || known === "waiting") return;
  put(name, { kind: "waiting" });
  const reply = await callServer("sidebarPart", { name });
  put(name, reply.ok ? started(reply.value) : { kind: "failed", message: reply.message });
}

/** Runs the code of a part, which is ours as the page is: both are files of one script. */
function started(code: string): Part {
  try {
    const { default: View } = new Function("page", `${code};return part`)(sharedWithParts);
    return { kind: "here", View };
  } catch {
    return { kind: "failed", message: OUTDATED };
  }
}

function put(name: PartName, part: Part): void {
  parts.value = new Map(parts.value).set(name, part);
}
