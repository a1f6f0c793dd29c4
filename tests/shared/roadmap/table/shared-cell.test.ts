import { expect, test } from "vitest";
import { splitSharedCell } from "../../../../shared/roadmap/table/shared-cell.ts";

const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

test.each([
  ["до 15.09.2024, Директор", ["до 15.09.2024"], ["Директор"]],
  ["Директор, до 15.09.2024", ["до 15.09.2024"], ["Директор"]],
  ["сентябрь, октябрь, куратор, методист", ["сентябрь, октябрь"], ["куратор, методист"]],
  ["в течение года Старший воспитатель", ["в течение года"], ["Старший воспитатель"]],
  ["до 1 октября Примерова А.Т.", ["до 1 октября"], ["Примерова А.Т."]],
  ["Куратор до 10.09.2024", ["до 10.09.2024"], ["Куратор"]],
  ["Совет отцов", [], ["Совет отцов"]],
  ["ежемесячно", ["ежемесячно"], []],
  // What cannot be parted gives no deadline rather than a wrong one.
  [
    "по решению совета школы и родителей обучающихся",
    [],
    ["по решению совета школы и родителей обучающихся"],
  ],
])("%s", (text, deadlines, assignees) => {
  const { deadline, assignee } = splitSharedCell([{ text, bullet: null }]);
  expect([texts(deadline), texts(assignee)]).toEqual([deadlines, assignees]);
});
