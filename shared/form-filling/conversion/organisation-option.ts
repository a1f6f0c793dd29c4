import type { Report } from "../../report/report.ts";
import { municipalityName } from "./municipality-name.ts";
import { isKindAlone, type OrganisationName, organisationName } from "./organisation-name.ts";
import { isSamePlace, isSameSettlement, placeWords, type Settlement, settlementsIn } from "./place-words.ts";

/** The names an organisation goes by, and what is known of the place it stands in. */
export type OwnOrganisation = {
  readonly names: readonly string[];
  readonly settlements: readonly Settlement[];
  /** Words of the names, the address and the municipality. */
  readonly places: readonly string[];
};

/** The organisation of a report. */
export function ownOrganisation(values: Report["values"]): OwnOrganisation {
  const text = (field: keyof Report["values"]) => {
    const value = values[field];
    return typeof value === "string" ? value : "";
  };
  const municipality = text("organisation.municipality");
  const address = text("organisation.address");
  const names = [text("organisation.fullName"), text("organisation.shortName")].filter((name) => name !== "");
  return {
    names,
    settlements: [
      ...names.flatMap((name) => organisationName(name).settlements),
      ...settlementsIn(address),
      ...settlementOf(municipality),
    ],
    places: [...names, municipality, address].flatMap(placeWords),
  };
}

/** A name alone, where nothing else is known of the organisation. */
export function organisationNamed(name: string): OwnOrganisation {
  return { names: [name], settlements: organisationName(name).settlements, places: placeWords(name) };
}

/** A municipality that is a town; in a district there are many settlements. */
function settlementOf(municipality: string): readonly Settlement[] {
  const name = municipalityName(municipality);
  if (name !== null && !name.kind.startsWith("город")) return [];
  return (name?.words ?? placeWords(municipality)).map((word) => ({ kind: name === null ? "" : "г", word }));
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
 * @example organisationPlaces(organisationNamed("МБОУ СОШ № 1 г. Примерск"), ["МБОУ «Школа № 1»", "МБОУ «СОШ №1» г. Примерска"]) // [{ place: 1, … }]
 */
export function organisationPlaces(
  own: OwnOrganisation,
  labels: readonly string[],
): readonly OrganisationPlace[] {
  const names = own.names.map(organisationName);
  const found = labels.flatMap((label, place): OrganisationPlace[] => {
    const option = organisationName(label);
    const fitting = names.filter((name) => isSame(name, option, own));
    return fitting.length === 0 ? [] : [{ place, sure: fitting.some((name) => saysAsMuch(name, option)) }];
  });
  const sure = found.filter((each) => each.sure);
  return sure.length > 0 ? sure : found;
}

function isSame(name: OrganisationName, option: OrganisationName, own: OwnOrganisation): boolean {
  if (name.bare !== option.bare || name.bare === "") return false;
  if (name.form !== option.form && name.form !== "" && option.form !== "") return false;
  const elsewhere =
    option.places.some((place) => !own.places.some((known) => isSamePlace(known, place))) ||
    option.settlements.some((place) => !own.settlements.some((known) => isSameSettlement(known, place)));
  // «СОШ» is another one in every village.
  return !elsewhere && (!isKindAlone(name) || option.settlements.length > 0);
}

function saysAsMuch(name: OrganisationName, option: OrganisationName): boolean {
  const placed = option.places.length + option.settlements.length > 0;
  return name.form === option.form && (placed || name.places.length + name.settlements.length === 0);
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
