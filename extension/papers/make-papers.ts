import type { PaperKind } from "../../shared/papers/paper-kinds.ts";
import type { PlannedPaper } from "../../shared/papers/plan-papers.ts";
import { fillPaper } from "./fill-paper.ts";
import { type PaperTemplate, readPaperTemplate } from "./paper-template.ts";

/** The template of a kind: the school's own file, or ours. The library that makes ours is loaded only then. */
export async function paperTemplate(kind: PaperKind, own: Uint8Array | null): Promise<PaperTemplate> {
  if (own !== null) return readPaperTemplate(own);
  const { templateDocument } = await import("./template-document.ts");
  return readPaperTemplate(await templateDocument(kind));
}

/** One planned paper as a .docx file. */
export function madePaper(template: PaperTemplate, paper: PlannedPaper): Promise<Uint8Array> {
  return fillPaper(template, paper.copies);
}
