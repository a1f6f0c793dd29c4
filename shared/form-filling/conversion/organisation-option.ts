import type { Report } from "../../report/report.ts";
import {
  isKindAlone,
  isSamePlace,
  type OrganisationName,
  organisationName,
  placeWords,
} from "./organisation-name.ts";

/** The names an organisation goes by, and the words of the place it stands in. */
export type OwnOrganisation = { readonly names: readonly string[]; readonly places: readonly string[] };

/** The organisation of a report. */
export function ownOrganisation(values: Report["values"]): OwnOrganisation {
  const text = (field: keyof Report["values"]) => {
    const value = values[field];
    return typeof value === "string" ? value : "";
  };
  const names = [text("organisation.fullName"), text("organisation.shortName")];
  const around = [...names, text("organisation.municipality"), text("organisation.address")];
  return { names: names.filter((name) => name !== ""), places: around.flatMap(placeWords) };
}

/** The place of the option that names an organisation. */
export type OrganisationPlace = {
  readonly place: number;
  /** Whether the option says less than the name does, or more: without the legal form, without the town. */
  readonly sure: boolean;
};

/**
 * The places of the options that name an organisation: the same kind, number and name in any spelling, the same legal form where both
 * say one, and no other town. Sure ones alone where there are any.
 * @example organisationPlaces({ names: ["МБОУ СОШ № 1"], places: ["примерск"] }, ["МБОУ «Школа № 1»", "МБОУ «СОШ №1» г. Примерска"]) // [{ place: 1, … }]
 */
export function organisationPlaces(
  own: OwnOrganisation,
  labels: readonly string[],
): readonly OrganisationPlace[] {
  const names = own.names.map(organisationName);
  const found = labels.flatMap((label, place): OrganisationPlace[] => {
    const option = organisationName(label);
    const fitting = names.filter((name) => isSame(name, option, own.places));
    return fitting.length === 0 ? [] : [{ place, sure: fitting.some((name) => saysAsMuch(name, option)) }];
  });
  const sure = found.filter((each) => each.sure);
  return sure.length > 0 ? sure : found;
}

function isSame(name: OrganisationName, option: OrganisationName, around: readonly string[]): boolean {
  if (name.bare !== option.bare || name.bare === "") return false;
  if (name.form !== option.form && name.form !== "" && option.form !== "") return false;
  const elsewhere = option.places.some((place) => !around.some((known) => isSamePlace(known, place)));
  if (elsewhere) return false;
  return (
    !isKindAlone(name) ||
    (option.places.length > 0 &&
      name.places.every((place) => option.places.some((named) => isSamePlace(place, named))))
  );
}

function saysAsMuch(name: OrganisationName, option: OrganisationName): boolean {
  return name.form === option.form && (option.places.length > 0 || name.places.length === 0);
}

const MOST_NEAREST = 3;

/** The options most like an organisation, for the person to choose from; at most three, the likest first. */
export function nearestOrganisations(own: OwnOrganisation, labels: readonly string[]): readonly string[] {
  const names = own.names.map((name) => new Set(wordsOf(organisationName(name))));
  return labels
    .map((label) => {
      const words = wordsOf(organisationName(label));
      const likeness = names.map(
        (name) => words.filter((word) => name.has(word)).length / Math.max(name.size, words.length, 1),
      );
      return { label, likeness: Math.max(0, ...likeness) };
    })
    .filter(({ likeness }) => likeness >= 1 / 3)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_NEAREST)
    .map(({ label }) => label);
}

function wordsOf({ form, bare }: OrganisationName): readonly string[] {
  return [form, ...bare.split(" ")].filter((word) => word !== "");
}
