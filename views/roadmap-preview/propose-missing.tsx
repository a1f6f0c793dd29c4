import type { Lacking } from "../../shared/roadmap-preview/prepare-roadmap.ts";
import type { OrganisationKind } from "../../shared/roadmap-templates/organisation-kind.ts";
import { ChooseOrganisation } from "./choose-organisation.tsx";

/** Offered only where the document leaves something open; the template fits the kind of organisation. */
export function ProposeMissing(props: {
  lacking: Lacking | null;
  schoolYear: string | null;
  /** From whose template is proposed now; null: nothing is. */
  chosen: OrganisationKind | null;
  onChoose: (kind: OrganisationKind | null) => void;
}) {
  if (props.lacking === null) return null;
  const { deadlines, assignees, organisation } = props.lacking;
  if (deadlines === 0 && assignees === 0) return null;
  const without = [
    ...(deadlines > 0 ? [`без срока: ${deadlines}`] : []),
    ...(assignees > 0 ? [`без ответственного: ${assignees}`] : []),
  ];
  const kind = props.chosen ?? organisation;
  return (
    <div class="propose">
      <label class="option">
        <input
          type="checkbox"
          checked={props.chosen !== null}
          disabled={kind === null || props.schoolYear === null}
          aria-describedby="about-proposals"
          onChange={(event) => props.onChoose(event.currentTarget.checked ? kind : null)}
        />
        <span>Предложить сроки и ответственных, где документ молчит</span>
      </label>
      <p id="about-proposals" class="quiet">
        Мероприятий {without.join(", ")}.{" "}
        {props.schoolYear === null
          ? "Сначала укажите учебный год."
          : "Предложенное взято из примерной дорожной карты и отмечено: проверьте его."}
      </p>
      {(organisation === null || props.chosen !== null) && (
        <ChooseOrganisation id="proposals-for" label="Организация" chosen={kind} onChoose={props.onChoose} />
      )}
    </div>
  );
}
