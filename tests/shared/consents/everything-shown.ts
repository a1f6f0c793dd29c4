import { officialBank, publicBank } from "../../../shared/bank-forms/bank-form.ts";
import { bankFormPage } from "../../../shared/bank-forms/bank-form-page.ts";
import { calendarFile } from "../../../shared/calendar-file/calendar-file.ts";
import { calendarOfWorkbook } from "../../../shared/calendar-file/calendar-of-workbook.ts";
import { campaignRow, filledFormWords, pastedCampaign } from "../../../shared/campaign/filled-form.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { destructionAct } from "../../../shared/consent-acts/destruction-act.ts";
import { destructionActText } from "../../../shared/consent-acts/destruction-act-text.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { withoutHidden } from "../../../shared/consents/without-hidden.ts";
import { sheetOfHeadings } from "../../../shared/form-template/sheet-headings.ts";
import { planSheetRow } from "../../../shared/form-template/sheet-row.ts";
import { buildHandOver } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import { meetingSheets } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { marksIn } from "../../../shared/papers/marks.ts";
import { type PaperKind, paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../shared/papers/plan-papers.ts";
import { duplicateWords } from "../../../shared/participants/duplicates/duplicate.ts";
import { findDuplicates } from "../../../shared/participants/duplicates/find-duplicates.ts";
import { rowsOfBanks } from "../../../shared/participants/participant.ts";
import { sensitiveCells } from "../../../shared/participants/sensitive-cells.ts";
import { consentLines } from "../../../shared/people-lists/consent-lines.ts";
import { pairLines } from "../../../shared/people-lists/pair-lines.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { planPairAct } from "../../../shared/people-lists/plan-pair-act.ts";
import { sayable } from "../../../shared/people-lists/sayable.ts";
import { shownProposals } from "../../../shared/people-lists/shown-proposals.ts";
import { readAddressBook } from "../../../shared/reminders/address-book.ts";
import { planReminders } from "../../../shared/reminders/plan-reminders.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { explainField, explanationWords } from "../../../shared/report/explain-field.ts";
import { reportFields } from "../../../shared/report/report-fields.ts";
import { describeTurnRemarks } from "../../../shared/school-year-turn/turn-remark.ts";
import { planSchoolYearTurn } from "../../../shared/school-year-turn/turn-school-year.ts";
import { gatherSwot } from "../../../shared/surveys/gather-swot.ts";
import { websitePage } from "../../../shared/website-section/website-page.ts";
import { websiteSection } from "../../../shared/website-section/website-section.ts";
import { websiteText } from "../../../shared/website-section/website-text.ts";
import { textOf as textOfRow, type Workbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { on } from "./hidden-school.ts";

type Book = { readonly snapshot: WorkbookSnapshot; readonly workbook: Workbook };

const json = (value: unknown) =>
  JSON.stringify(value, (_, each) =>
    each instanceof Map ? [...each] : each instanceof Set ? [...each] : each,
  );

const MARKS = [
  ...new Set([
    ...paperKinds.flatMap(({ layout }) => marksIn(JSON.stringify(layout))),
    "{{ФИО наставника, творительный}}",
    "{{ФИО участника, родительный}}",
    "{{Участник: Контактные данные}}",
    "{{Наставляемый: Наставник}}",
    "{{Наставляемый: Мои пометки}}",
    "{{Пара: Наставник}}",
    "{{Пара: Мои пометки}}",
  ]),
];

function papers(workbook: Workbook, kind: PaperKind, rows: readonly string[]): string {
  const units = [{ repeats: true, row: true, marks: MARKS }];
  const request = { today: on, on, paperDate: null, rows, despite: "проверка", corrections: [] };
  const { kind: _, ...plan } = planPapers(workbook, kind, units, request);
  return json(plan);
}

/** Our row of a table that asks for all that was written in words. */
function copiedRow(workbook: Workbook) {
  const report = buildReport(workbook, on);
  const inWords = reportFields.filter(({ key }) => typeof report.values[key] === "string");
  return planSheetRow(sheetOfHeadings(inWords.map(({ label }) => label).join("\t")), report);
}

/** Everything that shows, prints, sends or copies what a workbook says, as text, by what a person calls it. */
export const everythingShown = {
  "the report and its explanations": ({ workbook }) => {
    const report = buildReport(workbook, on);
    return [
      json(report.values),
      ...report.problems.map(describeNote),
      ...reportFields.map(({ key }) => explanationWords(explainField(report, key))),
    ].join("\n");
  },
  "the checklist": ({ workbook }) => json(buildChecklistView(workbook, on)),
  "the calendar file": ({ workbook }) => {
    const { events, ...calendar } = calendarOfWorkbook(workbook, buildChecklistView(workbook, on));
    return calendarFile(events, { ...calendar, now: "2026-05-15T00:00:00.000Z" }).replace(/\r\n[ \t]/g, "");
  },
  mails: ({ snapshot, workbook }) => {
    const rules = { daysAhead: 30, quota: 50, organisation: "Школа" };
    const { mails, remarks } = planReminders(
      buildChecklistView(workbook, on),
      readAddressBook(snapshot, workbook),
      new Map(),
      rules,
      nameShield(workbook),
    );
    return json({ mails, remarks });
  },
  "the website": ({ workbook }) => {
    const section = websiteSection(workbook, on);
    return websitePage(section) + websiteText(section);
  },
  "the page for the next curator": ({ workbook }) => handOverPage(buildHandOver(workbook, on)),
  "the turn of the year and the archive": ({ snapshot }) => {
    const plan = planSchoolYearTurn({ snapshot, schoolYear: null, today: on, who: "проверка" });
    if (!plan.ok) throw new Error(plan.reason);
    const archive = plan.after.tabs.find(({ name }) => name === "Архив")?.rows ?? [];
    return json([plan.changes, describeTurnRemarks(plan.remarks), archive]);
  },
  "the banks by the form and the open list": ({ workbook }) =>
    bankFormPage(
      (["Наставники", "Наставляемые"] as const).flatMap((bank) => [
        officialBank(workbook, bank, on),
        publicBank(workbook, bank, on),
      ]),
    ),
  "proposals of pairs": ({ workbook }) => json([proposePairs(workbook, on), shownProposals(workbook, on)]),
  "the list of people": ({ workbook }) => {
    const { ofRow } = peopleWords(workbook, on);
    return json(rowsOfBanks(workbook).map(ofRow));
  },
  "the list of pairs": ({ workbook }) => {
    const { ofRow } = peopleWords(workbook, on);
    return JSON.stringify(pairLines(workbook, on), (_, each) =>
      each !== null && typeof each === "object" && "unread" in each ? ofRow(each) : each,
    );
  },
  "the list of consents": ({ workbook }) => {
    const { ofRow } = peopleWords(workbook, on);
    return JSON.stringify(consentLines(workbook, on), (_, each) =>
      each !== null && typeof each === "object" && "unread" in each ? ofRow(each) : each,
    );
  },
  "rows that are alike and numbers that do not belong": ({ workbook }) =>
    [...findDuplicates(workbook).map(duplicateWords), ...sensitiveCells(workbook).map(describeNote)].join(
      "\n",
    ),
  "acts on pairs": ({ snapshot, workbook }) => {
    const say = sayable(workbook, on);
    const given = {
      start: on,
      end: on,
      order: "1",
      orderDate: on,
      withoutConsents: "проверка",
      reason: "проверка",
    };
    return workbook.tables.Пары.flatMap((row) =>
      (["activate", "complete", "terminate", "leave", "re-pair"] as const).flatMap((act) => {
        const asked = {
          code: textOfRow(row, "Код"),
          act,
          given: { ...given, mentee: "Н-001", mentor: "М-001" },
        };
        const plan = planPairAct(snapshot, asked, { today: on, who: "Куратор" });
        return plan.ok ? [...plan.changes, ...plan.remarks].map(say) : plan.refusals.map(say);
      }),
    ).join("\n");
  },
  "the drafts of the act": ({ workbook }) =>
    hiddenPeople(workbook, on)
      .flatMap((each) => {
        const act = destructionAct(each);
        return act === null ? [] : [destructionActText(workbook, each.label, act)];
      })
      .join("\n"),
  "sheets of meetings": ({ workbook }) => {
    const { sheets, leftOut } = meetingSheets(workbook, on);
    return [meetingSheetPage(sheets), ...leftOut].join("\n");
  },
  "answers for the SWOT": ({ snapshot }) => json(gatherSwot(snapshot, on)),
  "the row to copy": ({ workbook }) => copiedRow(workbook).text,
  "the record of the campaign": ({ workbook }) => {
    const { rows } = copiedRow(workbook);
    const form = {
      title: "Мониторинг",
      address: "https://forms.example.ru/1",
      when: "15.05.2026, 10:00",
      asked: rows.length,
      filled: 0,
      kept: 0,
      toCheck: rows.map(({ question }) => question.text),
      left: rows.map(({ question, fill }) => ({
        text: question.text,
        reason: "reason" in fill ? String(fill.reason) : "",
        isMissing: true,
      })),
    };
    return pastedCampaign(campaignRow(form)) + filledFormWords(form);
  },
  papers: ({ workbook }) =>
    paperKinds
      .flatMap((kind) => [papers(workbook, kind, []), papers(workbook, kind, ["П-001", "М-001", "Н-001"])])
      .join("\n"),
  "what an edge reads": ({ workbook }) => json(withoutHidden(workbook, on).tables),
} satisfies Readonly<Record<string, (book: Book) => string>>;
