import { zipSync } from "fflate";
import type { PapersPlan } from "../../../shared/papers/plan-papers.ts";
import { madePaper } from "../../papers/make-papers.ts";
import type { PaperTemplate } from "../../papers/paper-template.ts";

/** A file to be saved. */
export type PaperFile = { readonly name: string; readonly bytes: Uint8Array; readonly type: string };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The papers of a plan: one as it is, several packed into one file, because a browser asks about every download. */
export async function paperFile(
  template: PaperTemplate,
  { kind, papers }: PapersPlan,
): Promise<PaperFile | null> {
  const [first] = papers;
  if (first === undefined) return null;
  if (papers.length === 1)
    return { name: first.fileName, bytes: await madePaper(template, first), type: DOCX };
  const files: Record<string, Uint8Array> = {};
  for (const paper of papers) files[paper.fileName] = await madePaper(template, paper);
  // A .docx is packed already.
  return { name: `${kind.file}.zip`, bytes: zipSync(files, { level: 0 }), type: "application/zip" };
}
