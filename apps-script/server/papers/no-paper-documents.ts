import { guarded } from "../guarded.ts";
import type { PaperApi } from "./paper-api.ts";

/** The answer of an edition without documents: it has no right to make them and asks for none. */
export const papersState: PaperApi["papersState"] = () => guarded(() => ({ kind: "absent" as const }));
