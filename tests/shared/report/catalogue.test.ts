import { describe, expect, test } from "vitest";
import { mentoringFormKeys } from "../../../shared/people/mentoring-forms.ts";
import { isComputed } from "../../../shared/report/build-report.ts";
import { indicatorFormulas } from "../../../shared/report/indicator-formulas.ts";
import { isFieldKey, reportField, reportFields } from "../../../shared/report/report-fields.ts";
import { comparisonKey } from "../../../shared/text/fold.ts";
import { passportLabels } from "../../../shared/workbook/schema/passport-labels.ts";

/** The keys as the design lists them, by hand: they stand in form maps that schools share and may never change. */
const designed = `
organisation.fullName .shortName .kind .municipality .region .inn .ogrn .address .website .mentoringPage .hasMentoringPage
head.fullName .position .phone .email
curator.fullName .position .phone .email .orderNumber .orderDate
staff.teachers .earlyCareer .newcomers learners.total .age10to19 .age15to19 enterprises.total schoolYear
mentors.total .teachers .learners .parents .graduates .employers .students
mentees.total .teachers .learners .students .earlyCareer .disabled .registered .gifted
pairings.active .completed .terminated groups.active
programmes.developed .active .completed training.mentorsTrained .shareOfMentors
shares.earlyCareerMentees .age10to19Mentees .age15to19Mentors .enterprises
satisfaction.mentors .mentees .mentorsBefore .menteesBefore monitoring.done curatorSurvey.points
consents.processing .distribution .extraDuties .missing
meetings.held publications.total practices.total partners.total .contracts incentives.kinds .mentorsPaid
swot.strengths .weaknesses .opportunities .threats problems support.needed practices.best.title practices.best.summary practices.best.url
roadmap.activities .done .overdue .progress`;

const forms = `pupil-pupil teacher-teacher student-pupil employer-pupil employer-student head-teacher lecturer-teacher
partner-teacher teacher-student teacher-pupil`;
const documents = "introduction regulations roadmap programme assignment curator";
const words = (text: string) => text.trim().split(/\s+/);

const designedKeys: string[] = [];
for (const word of words(designed)) {
  const group = designedKeys[designedKeys.length - 1]?.split(".")[0];
  designedKeys.push(word.startsWith(".") ? `${group}${word}` : word);
}
for (const form of words(forms)) designedKeys.push(`pairings.form.${form}`);
for (const kind of words(documents))
  for (const part of words("exists number date url")) designedKeys.push(`documents.${kind}.${part}`);

test("the catalogue has every designed key, and one more: the level of the curator's form", () => {
  const keys = reportFields.map(({ key }) => key as string);
  expect([...keys].sort()).toEqual([...designedKeys, "curatorSurvey.level"].sort());
  expect(new Set(keys).size).toBe(keys.length);
});

describe("each field", () => {
  test.each(reportFields.map((field) => [field.key, field] as const))("%s", (key, field) => {
    expect(isComputed(key)).toBe(true);
    expect(isFieldKey(key)).toBe(true);
    expect(reportField(key)).toBe(field);
    expect(field.label).toMatch(/^[А-ЯЁ«]/);
    expect(field.rule).toMatch(/^[А-ЯЁ0-9].*\.$/);
    if (field.kind === "percent") expect(field.unit).toBe("%");
  });
});

test("no two fields have one label", () => {
  const labels = reportFields.map(({ label }) => comparisonKey(label));
  expect(new Set(labels).size).toBe(labels.length);
});

test("what is no key is told from one", () => {
  for (const text of ["", "mentors", "toString", "constructor", "mentors.Total", "__proto__"])
    expect(isFieldKey(text), text).toBe(false);
});

/** People are counted over two tabs at once, or words gathered: no formula that every spreadsheet knows does that in good time. */
const withoutFormula =
  "consents.processing consents.distribution consents.extraDuties consents.missing incentives.mentorsPaid incentives.kinds";

test("every field has a formula but the texts of «Паспорт» and six that a formula cannot count", () => {
  const texts = passportLabels.flatMap(({ field, kind }) =>
    field === null || kind === "number" ? [] : [field],
  );
  const keys = reportFields.map(({ key }) => key).filter((key) => indicatorFormulas[key] === undefined);
  expect([...keys].sort()).toEqual([...texts, ...words(withoutFormula)].sort());
  for (const key of Object.keys(indicatorFormulas)) expect(isFieldKey(key), key).toBe(true);
  for (const form of mentoringFormKeys) expect(indicatorFormulas).toHaveProperty([`pairings.form.${form}`]);
});

test("each label of «Паспорт» stands once and answers one field", () => {
  const labels = passportLabels.map(({ label }) => comparisonKey(label));
  expect(new Set(labels).size).toBe(labels.length);
  const fields = passportLabels.flatMap(({ field }) => (field === null ? [] : [field]));
  expect(new Set(fields).size).toBe(fields.length);
});
