import type { Lacking } from "../../../shared/roadmap-preview/prepare-roadmap.ts";
import { ChooseOrganisation } from "./choose-organisation.tsx";
import { proposeMissing } from "./roadmap-actions.ts";
import { suggest } from "./roadmap-state.ts";

/** Offered only where the document leaves something open; the template fits the kind of organisation. */
export function SuggestMissing(props: { lacking: Lacking | null; schoolYear: string | null }) {
  if (props.lacking === null) return null;
  const { deadlines, assignees, organisation } = props.lacking;
  if (deadlines === 0 && assignees === 0) return null;
  const without = [
    ...(deadlines > 0 ? [`без срока: ${deadlines}`] : []),
    ...(assignees > 0 ? [`без ответственного: ${assignees}`] : []),
  ];
  const kind = suggest.value ?? organisation;
  return (
    <div class="suggest">
      <label>
        <input
          type="checkbox"
          checked={suggest.value !== null}
          disabled={kind === null || props.schoolYear === null}
          aria-describedby="about-suggestions"
          onChange={(event) => proposeMissing(event.currentTarget.checked ? kind : null)}
        />
        <span>Предложить сроки и ответственных, где документ молчит</span>
      </label>
      <p id="about-suggestions" class="hint">
        Мероприятий {without.join(", ")}.{" "}
        {props.schoolYear === null
          ? "Сначала укажите учебный год."
          : "Предложенное взято из примерной дорожной карты и отмечено: проверьте его."}
      </p>
      {(organisation === null || suggest.value !== null) && (
        <ChooseOrganisation label="Организация" chosen={kind} onChoose={proposeMissing} />
      )}
    </div>
  );
}
