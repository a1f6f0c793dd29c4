import { signal } from "@preact/signals";
import type { WebsitePreview } from "../../server/server-api.ts";
import { callServer } from "../server-calls.ts";

export type PreviewingWebsite =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "read";
      readonly preview: WebsitePreview;
      /** What was just copied, or why nothing was; "" for nothing to say. */
      readonly said: string;
    };

export const previewing = signal<PreviewingWebsite>({ kind: "waiting" });

/** Reads the book as it stands now. */
export async function lookAtWebsite(): Promise<void> {
  previewing.value = { kind: "waiting" };
  const reply = await callServer("previewWebsite");
  previewing.value = reply.ok
    ? { kind: "read", preview: reply.value, said: "" }
    : { kind: "failed", message: reply.message };
}

/** Copies the section as HTML or as words. To be called at a press. */
export async function copyWebsite(as: "html" | "text"): Promise<void> {
  const now = previewing.value;
  if (now.kind !== "read") return;
  const done = await copied(now.preview[as]);
  const where =
    as === "html"
      ? "Вставьте в редактор сайта в режиме HTML и проверьте."
      : "Вставьте на страницу сайта и проверьте.";
  const said = done
    ? `Скопировано. ${where}`
    : "Браузер не дал скопировать. Откройте «Скопировать вручную», выделите всё и нажмите Ctrl+C.";
  previewing.value = { ...now, said };
}

/** The frame of a sidebar often may not write to the clipboard by itself; a selected box of text may. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromBox(text);
  }
}

function copiedFromBox(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
