import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import type { AddressBook } from "../../../shared/reminders/address-book.ts";
import { planReminders, recordOf } from "../../../shared/reminders/plan-reminders.ts";
import {
  planReminderRecord,
  type ReminderRecord,
  readReminderRecord,
} from "../../../shared/reminders/reminder-record.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, contents, planOf, readingOf, typeInto, withTab } from "../workbook/example-books.ts";

const day = (text: string) => text as ISODate;
// A Monday.
const today = day("2024-10-21");
const people: Readonly<Record<string, string>> = {
  куратор: "kurator@example.org",
  директор: "head@example.org",
  завуч: "uvr@example.org",
  методист: "Head@example.org",
};
const addresses: AddressBook = {
  addressOf: (assignee) => people[assignee] ?? null,
  curator: "kurator@example.org",
  unread: [],
};
const settings = { daysAhead: 7, quota: 100, organisation: "Школа № 0" };
const empty: ReminderRecord = new Map();
const row = (name: string, due: string | null, who: string, more: object = {}) => ({
  Мероприятие: name,
  Срок: due,
  Ответственный: who,
  ...more,
});
const book = bookOf({
  Наставляемые: [{ ФИО: "Образцов Пётр Примерович", Категория: "обучающийся" }],
  "Контроль сроков": [
    row("Издать приказ", "2024-10-25", "директор; завуч"),
    row("Собрать <отчёты>", "2024-10-10", "завуч"),
    row("Собрать <отчёты>", "2024-10-10", "завуч", { Шаг: "тот же день" }),
    row("Встретиться с Образцовым Петром", "2024-10-22", "методист", { Примечание: "тайна" }),
    row("Далёкое", "2024-11-30", "директор"),
    row("Сделанное", "2024-10-22", "директор", { Выполнено: true }),
    row("Провести опрос", "2024-10-24", "психолог"),
    row("Ничьё", "2024-10-23", ""),
    row("Своё куратора", "2024-10-23", "куратор"),
    row("Без даты", null, "директор"),
  ],
  Согласия: [
    { "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2023-09-01", "Действует до": "2024-10-26" },
  ],
});
function plan(snapshot: WorkbookSnapshot, record = empty, on = today, more: object = {}) {
  const workbook = readWorkbook(snapshot);
  return planReminders(
    buildChecklistView(workbook, on),
    addresses,
    record,
    { ...settings, ...more },
    nameShield(workbook),
  );
}
const all = plan(book);
const mailTo = (address: string, { mails } = all) => mails.find(({ to }) => to === address);

describe("the first run", () => {
  test("one mail an address, the curator's first, then what is late", () => {
    expect(all.mails.map(({ to, subject }) => [to.toLowerCase(), subject])).toEqual([
      ["kurator@example.org", "Сводка по наставничеству: просрочено 1, скоро 6"],
      ["uvr@example.org", "Сроки по наставничеству: просрочено 1, скоро 1"],
      ["head@example.org", "Сроки по наставничеству: скоро 2"],
    ]);
  });

  test("an assignee reads their own deadlines and nothing else", () => {
    expect(mailTo("uvr@example.org")?.text).toBe(
      [
        "Здравствуйте! Школа № 0, дорожная карта наставничества.",
        "Просрочено\n– Собрать <отчёты> – до 10.10.2024, просрочено на 11 дней",
        "Скоро\n– Издать приказ – до 25.10.2024, через 4 дня",
        "Если что-то уже сделано, скажите куратору или отметьте это во вкладке «Контроль сроков».",
        "Письмо составила программа «Наставничество» по рабочей книге. Отвечать на него не нужно.",
      ].join("\n\n"),
    );
  });

  test("the curator reads the counts, what is nobody's, and who has no address", () => {
    const text = mailTo("kurator@example.org")?.text ?? "";
    for (const words of [
      "Выполнено 1 из 9 мероприятий. Просрочено: 1, на этой неделе: 6, до конца месяца: 6.",
      "Ваше. Скоро\n– Своё куратора",
      "Ответственный не назван\n– Ничьё – до 23.10.2024, через 2 дня\n– Н-001: кончается согласие",
      "Нет адреса почты: психолог.",
    ])
      expect(text).toContain(words);
    expect(text.match(/Ничьё/g)).toHaveLength(1);
  });

  test("no name of a mentee, no remark; marks of HTML are words", () => {
    const words = JSON.stringify(all);
    expect(words).not.toMatch(/Образцов|Петр|Пётр|тайна/);
    expect(words).toContain("Встретиться с Н-001");
    expect(mailTo("uvr@example.org")?.html).toContain("<li>Собрать &lt;отчёты&gt; – до 10.10.2024");
  });
});

describe("never twice for the same thing", () => {
  test("the same week nothing more is sent; the next week the curator's summary alone", () => {
    expect(plan(book, all.record, addDays(today, 1)).mails).toEqual([]);
  });

  test("once ahead and once late", () => {
    const later = plan(book, all.record, addDays(today, 7));
    expect(later.mails.map(({ to }) => to.toLowerCase())).toEqual([
      "kurator@example.org",
      "head@example.org",
      "uvr@example.org",
    ]);
    expect(mailTo("uvr@example.org", later)?.text).toContain("Просрочено\n– Издать приказ");
    expect(mailTo("uvr@example.org", later)?.text).not.toContain("Собрать");
    expect(plan(book, later.record, addDays(today, 8)).mails).toEqual([]);
  });

  test("a day that was moved is another thing", () => {
    const moved = withTab(book, "Контроль сроков", (tab) =>
      typeInto(tab.rows, 2, 1 + (tab.rows[0]?.indexOf("Срок") ?? -1), { date: day("2024-10-26") }),
    );
    expect(
      plan(moved, all.record, addDays(today, 1))
        .mails.map(({ to }) => to.toLowerCase())
        .sort(),
    ).toEqual(["head@example.org", "uvr@example.org"]);
  });
});

describe("within the quota", () => {
  test("the curator and the most urgent go first, the rest is told and goes on next time", () => {
    const two = plan(book, empty, today, { quota: 2 });
    expect(two.mails.map(({ to }) => to.toLowerCase())).toEqual(["kurator@example.org", "uvr@example.org"]);
    const remark = "На сегодня можно отправить писем: 2. Ещё 1 письмо ждёт: они уйдут при следующем запуске.";
    expect(two.remarks).toContain(remark);
    expect(two.mails[0]?.text).toContain(remark);
    expect(plan(book, two.record, addDays(today, 1)).mails.map(({ to }) => to.toLowerCase())).toEqual([
      "head@example.org",
    ]);
  });

  test("nothing left: nothing is sent and nothing is put on record", () => {
    const none = plan(book, empty, today, { quota: 0 });
    expect([none.mails, none.record.size]).toEqual([[], 0]);
    expect(none.remarks.join(" ")).toContain("Ещё 3 письма ждут");
  });

  test("whatever the quota and wherever runs break off, everybody is told everything once", () => {
    const pairs = (mails: typeof all.mails) =>
      mails.flatMap(({ to, things }) => things.map((thing) => `${to} ${thing}`)).sort();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 }), (runs) => {
        let record = empty;
        const sent: string[] = [];
        for (const [quota, broken] of [...runs, [100, 100] as const]) {
          const { mails } = plan(book, record, today, { quota });
          expect(mails.length).toBeLessThanOrEqual(quota);
          const done = mails.slice(0, broken);
          record = recordOf(record, done, today);
          sent.push(...pairs(done));
        }
        expect(sent.sort()).toEqual(pairs(all.mails));
      }),
      { numRuns: 40 },
    );
  });
});

test("without the curator's address the assignees are written to all the same, and it is said", () => {
  const workbook = readWorkbook(book);
  const { mails, remarks } = planReminders(
    buildChecklistView(workbook, today),
    { ...addresses, curator: null },
    empty,
    settings,
    nameShield(workbook),
  );
  expect(mails.map(({ to }) => to.toLowerCase())).toContain("uvr@example.org");
  expect(remarks.join(" ")).toContain("«Электронная почта куратора»");
});

describe("the record in the workbook", () => {
  const stored = simulateEdits(book, planReminderRecord(book, all.record, today));

  test("comes back as it was, holds no address, and is written once", () => {
    expect(readReminderRecord(stored)).toEqual(all.record);
    expect(JSON.stringify(stored)).not.toContain("example.org");
    expect(planReminderRecord(stored, all.record, today)).toEqual([]);
    expect(planReminderRecord(book, empty, today)).toEqual([]);
  });

  test("words that somebody typed into the column stay; others' reminders meanwhile are kept; old ones go", () => {
    const column =
      (stored.tabs.find(({ name }) => name === "Справочники")?.rows[0] ?? []).indexOf("О чём напомнили") + 1;
    const typed = withTab(stored, "Справочники", (tab) => typeInto(tab.rows, 3, column, "своё слово"));
    const lost = readReminderRecord(typed);
    expect(lost.size).toBe(all.record.size - 1);
    const mended = simulateEdits(typed, planReminderRecord(typed, new Map([["другое", today]]), today));
    expect(readReminderRecord(mended)).toEqual(new Map([...lost, ["другое", today]]));
    expect(JSON.stringify(mended)).toContain("своё слово");
    const year = addDays(today, 500);
    expect(readReminderRecord(simulateEdits(stored, planReminderRecord(stored, empty, year))).size).toBe(0);
  });

  test("structuring the workbook again leaves it alone", () => {
    const roadmap = planOf(readingOf("school-1")).after;
    const kept = simulateEdits(roadmap, planReminderRecord(roadmap, all.record, today));
    const again = planOf(readingOf("school-1"), kept).after;
    expect(readReminderRecord(again)).toEqual(all.record);
    expect(contents(again)).toEqual(contents(kept));
  });
});
