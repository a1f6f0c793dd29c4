import * as v from "valibot";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { UserProblem } from "../user-problem.ts";

const Value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
// A list is an object to the library too, and would become a row with the headings 0, 1, 2.
const notList = v.check((value: unknown) => !Array.isArray(value));
const Row = v.pipe(v.unknown(), notList, v.record(v.string(), Value));
const Data = v.pipe(v.unknown(), notList, v.record(v.string(), v.union([v.array(Row), Row])));

/**
 * Reads the JSON of `--data`: tab → rows by heading, «Паспорт» as one object.
 * @throws UserProblem where it is not that
 */
export function readOutsideData(bytes: Uint8Array, file: string): OutsideData {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UserProblem(`Файл «${file}» не является JSON. Проверьте кавычки, запятые и скобки.`);
  }
  const result = v.safeParse(Data, json);
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? "";
  throw new UserProblem(
    `Файл «${file}»${place ? `, «${place}»` : ""}: нужны вкладки со списками строк, например {"Наставники": [{"ФИО": "…"}]}.`,
  );
}
