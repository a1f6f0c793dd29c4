import { signal } from "@preact/signals";
import type { WebsitePreview } from "../../server/server-api.ts";
import { copyText } from "../copy-text.ts";
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
  const done = await copyText(now.preview[as]);
  const where =
    as === "html"
      ? "Вставьте в редактор сайта в режиме HTML и проверьте."
      : "Вставьте на страницу сайта и проверьте.";
  const said = done
    ? `Скопировано. ${where}`
    : "Браузер не дал скопировать. Откройте «Скопировать вручную», выделите всё и нажмите Ctrl+C.";
  previewing.value = { ...now, said };
}
