import { useEffect } from "preact/hooks";
import { Failure } from "../../../views/look/failure.tsx";
import type { PartName } from "../../server/sidebar-part.ts";
import { loadPart, parts } from "./load-part.ts";

/** A section of the sidebar that comes when it is opened, so that the list of deadlines, opened every week, stays light. */
export function PartView({ name }: { name: PartName }) {
  useEffect(() => void loadPart(name), [name]);
  const part = parts.value.get(name);
  if (part?.kind === "here") return <part.View />;
  if (part?.kind === "failed") return <Failure message={part.message} onRetry={() => void loadPart(name)} />;
  return (
    <div class="waiting" role="status">
      <progress aria-label="Открываю раздел" />
      <p>Открываю раздел…</p>
    </div>
  );
}
