import { addDays, type ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import { dateOf, textOf, type Workbook } from "../workbook/read-workbook.ts";

/**
 * The draft of the act of destruction as plain data: what приказ Роскомнадзора от 28.10.2022 № 179 asks for, as remembered, so a template
 * to be checked. The person is told by the code: the act allows «иную информацию», and the name is what was destroyed.
 */
export type DestructionAct = {
  readonly title: string;
  readonly day: ISODate;
  readonly operator: { readonly name: string; readonly address: string; readonly inn: string };
  /** Left blank for the hand: who destroys, with their posts. */
  readonly commission: readonly { readonly position: string; readonly name: string }[];
  readonly subject: string;
  readonly categories: readonly string[];
  readonly system: string;
  readonly method: string;
  readonly reason: string;
  readonly withdrawn: ISODate | null;
  /** The last day the law allows (152-ФЗ, статья 21, часть 5); null where the day of the withdrawal is not known. */
  readonly lastDay: ISODate | null;
  /** Said beside the draft and no part of it. */
  readonly remarks: readonly string[];
};

const DESTRUCTION_DAYS = 30;

/**
 * @param code of the person, as in «Согласия»
 * @param categories of the plan of the erasure
 * @param source what holds the data: «файл Книга.xlsx», «Таблица Google»
 */
export function destructionAct(
  { passport, tables }: Workbook,
  code: string,
  {
    day,
    categories,
    source,
  }: { readonly day: ISODate; readonly categories: readonly string[]; readonly source: string },
): DestructionAct {
  const text = (label: Parameters<typeof passport.texts.get>[0]) => passport.texts.get(label) ?? "";
  const days = tables.Согласия.filter((row) => codeKey(textOf(row, "Код участника")) === codeKey(code))
    .flatMap((row) => dateOf(row, "Отозвано") ?? [])
    .sort();
  const withdrawn = days[0] ?? null;
  const lastDay = withdrawn === null ? null : addDays(withdrawn, DESTRUCTION_DAYS);
  return {
    title: "Акт об уничтожении персональных данных",
    day,
    operator: {
      name: text("Полное наименование организации") || text("Краткое наименование организации"),
      address: text("Адрес"),
      inn: text("ИНН"),
    },
    commission: [
      { position: text("Должность руководителя"), name: "" },
      { position: text("Должность куратора"), name: "" },
      { position: "", name: "" },
    ],
    subject: `участник программы наставничества, код ${code}`,
    categories,
    system: source,
    method: "удаление значений из ячеек рабочей книги",
    reason: "отзыв согласия на обработку персональных данных (152-ФЗ, статья 21, часть 5)",
    withdrawn,
    lastDay,
    remarks: [
      "Это черновик: сверьте его с приказом Роскомнадзора от 28.10.2022 № 179 и приложите выгрузку из журнала событий.",
      "Номер и дату утверждения, состав комиссии и подписи впишите от руки.",
      ...(lastDay !== null && day > lastDay ? ["Срок в 30 дней после отзыва уже прошёл."] : []),
    ],
  };
}
