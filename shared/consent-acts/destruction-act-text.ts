import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { DestructionAct } from "./destruction-act.ts";

/**
 * The draft of the act of destruction as words to be copied and finished by hand: by code alone, with a line for whatever the workbook does
 * not know. It has what the template of the paper has (приказ Роскомнадзора от 28.10.2022 № 179).
 */
export function destructionActText(
  { passport }: Pick<Workbook, "passport">,
  code: string,
  act: DestructionAct,
): string {
  const day = (date: ISODate | null) => (date === null ? BLANK : dottedDate(date));
  const organisation = passport.texts.get("Полное наименование организации") || BLANK;
  const address = passport.texts.get("Адрес") || BLANK;
  const categories = act.categories.length === 0 ? [BLANK] : act.categories;
  return [
    "ЧЕРНОВИК. Проверьте и допишите, прежде чем подписывать.",
    "",
    "АКТ об уничтожении персональных данных",
    `Дата: ${BLANK}`,
    `Оператор: ${organisation}, адрес: ${address}`,
    `Лицо, которое обрабатывало данные по поручению оператора (если есть): ${BLANK}`,
    `Субъект персональных данных: участник программы наставничества, код ${code}`,
    `Основание: ${act.reason}; согласие отозвано ${day(act.withdrawn)}`,
    `Уничтожить не позднее: ${day(act.lastDay)}`,
    `Информационная система: ${act.system}`,
    "Уничтоженные данные:",
    ...categories.map((each) => `– ${each}`),
    `Материальные носители (наименование, листов): ${BLANK}`,
    `Способ уничтожения: ${act.method}`,
    `Дата уничтожения: ${BLANK}`,
    `Уничтожили (должность, фамилия, имя, отчество): ${BLANK}`,
    `Подпись: ${BLANK}`,
  ].join("\n");
}

const BLANK = "____________";
