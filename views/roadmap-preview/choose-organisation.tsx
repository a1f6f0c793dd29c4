import {
  type OrganisationKind,
  organisationKinds,
} from "../../shared/roadmap-templates/organisation-kind.ts";

const kinds = Object.keys(organisationKinds) as readonly OrganisationKind[];

/** The kinds of organisation there are templates for. */
export function ChooseOrganisation(props: {
  id: string;
  label: string;
  chosen: OrganisationKind | null;
  onChoose: (kind: OrganisationKind | null) => void;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        value={props.chosen ?? ""}
        onChange={(event) => props.onChoose(kinds.find((kind) => kind === event.currentTarget.value) ?? null)}
      >
        <option value="">выберите</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {organisationKinds[kind].name}
          </option>
        ))}
      </select>
    </div>
  );
}
