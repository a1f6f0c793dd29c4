import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take far longer than their size tells, longest first: begun last, one of them would keep one core busy while the
 * other waits. A name that is no longer there does no harm.
 */
const LONGEST = [
  "extension/workbook-file/libre-office.test.ts",
  "shared/form-filling/likeness/likely-field.test.ts",
  "local/libre-office-formulas.test.ts",
  "extension/workbook-file/dialects/dialects.test.ts",
  "extension/workbook-file/round-trip.test.ts",
  "local/command-line.test.ts",
  "shared/workbook/converges.test.ts",
  "local/book-commands.test.ts",
  "apps-script/sidebar-faults.test.ts",
  "extension/workbook-file/patch/own-books.test.ts",
  "extension/workbook-file/patch/fresh-results.test.ts",
  "extension/workbook-file/links-between-tabs.test.ts",
  "extension/workbook-file/bank-columns.test.ts",
  "local/documents/hostile-files.test.ts",
  "apps-script/cut-points.test.ts",
  "shared/workbook/typed-cells.test.ts",
  "shared/form-filling/wordings.test.ts",
  "shared/form-filling/recognise-changes.test.ts",
  "apps-script/sidebar-creates.test.ts",
  "apps-script/surveys/survey-forms.test.ts",
  "apps-script/server-api.test.ts",
  "apps-script/sidebar.test.ts",
  "extension/documents/pdf/rendered-roadmaps.test.ts",
  "shared/workbook/migrations/from-1.test.ts",
  "apps-script/reminders.test.ts",
  "apps-script/undo.test.ts",
  "shared/structuring/re-import-properties.test.ts",
  "extension/papers/our-papers.test.ts",
  "apps-script/papers/paper-documents.test.ts",
  "shared/consents/hidden-people.test.ts",
  "extension/workbook-file/dialects/only-what-changed.test.ts",
  "e2e/forms/real-forms.test.ts",
  "e2e/npm-start.test.ts",
  "e2e/hostile/hostile-pages.test.ts",
  "e2e/sidebar-access.test.ts",
  "e2e/people-tab.test.ts",
  "e2e/people-withdrawal.test.ts",
  "e2e/sidebar-checklist.test.ts",
  "e2e/people-pairs.test.ts",
  "e2e/surveys-and-papers.test.ts",
  "e2e/google-sheet.test.ts",
  "e2e/long-form.test.ts",
  "e2e/unreachable-pages.test.ts",
  "e2e/roadmap-tab.test.ts",
  "e2e/update-book.test.ts",
  "e2e/form-template.test.ts",
  "e2e/papers-log.test.ts",
  "e2e/panel-checklist.test.ts",
  "e2e/late-changes.test.ts",
  "e2e/people-surveys.test.ts",
  "e2e/printing.test.ts",
  "e2e/show-question.test.ts",
];

/** Where no earlier run has told how long each file takes, as on a machine that has just got the project. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.replaceAll("\\", "/").endsWith(`/tests/${name}`));
      return at === -1 ? LONGEST.length : at;
    };
    return usual
      .map((file, at) => ({ file, at, place: place(file) }))
      .sort((one, other) => one.place - other.place || one.at - other.at)
      .map(({ file }) => file);
  }
}
