import type { Question } from "../../../../shared/form-filling/question.ts";
import { type AppliedMaps, applyMaps } from "../../../../shared/form-map/apply-maps.ts";
import { NO_BOOK } from "../../../../shared/form-map/asked-questions.ts";
import { formIdentity } from "../../../../shared/form-map/form-identity.ts";
import type { FormIdentity, FormMap } from "../../../../shared/form-map/form-map.ts";
import type { Book, WebForm } from "../form-state.ts";
import { splitKey } from "../split-key.ts";

/** Which form it is: the frame with the most questions tells, wherever it is shown. */
export function identityOf({ title, frames, questions }: WebForm): FormIdentity {
  const asked = (frameId: number) => questions.filter(({ key }) => splitKey(key)[0] === frameId).length;
  const [frame] = [...frames].sort((one, other) => asked(other.frameId) - asked(one.frameId));
  return formIdentity(title, frame?.address ?? "");
}

/** What the maps of the book, and those from files, say of the questions of a page; the files are believed first. */
export function mapsOnPage(
  form: WebForm,
  questions: readonly Question[],
  book: Book | null,
  imported: readonly FormMap[],
): AppliedMaps {
  const maps = [...(book?.formMaps ?? []), ...imported];
  return applyMaps(maps, identityOf(form), questions, book?.names ?? NO_BOOK);
}
