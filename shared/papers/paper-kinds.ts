import type { PaperLayout } from "./paper-blocks.ts";
import type { DatedHeading } from "./placeholders/pair-values.ts";
import { assignmentOrder } from "./templates/assignment-order.ts";
import { destructionAct } from "./templates/destruction-act.ts";
import { distributionByRepresentative, distributionConsent } from "./templates/distribution-consent.ts";
import { cancellationNotice, mentoringAddendum } from "./templates/labour-papers.ts";
import { monitoringNote } from "./templates/monitoring-note.ts";
import { meetingSheet, personalProgramme } from "./templates/pair-papers.ts";
import { processingConsent, representativeConsent } from "./templates/processing-consent.ts";

/** Which rows a paper is made from, and how many papers that gives. */
export type PaperSource =
  /** One paper for all pairs of one order. */
  | { readonly of: "order"; readonly consents: "gate"; readonly dated: "Дата приказа" }
  /** A paper a pair. «chosen»: only for the pairs a person names. */
  | {
      readonly of: "pair";
      readonly consents: "processing";
      readonly mentors?: "teachers";
      readonly chosen?: true;
      /** The day of «Пары» that is the day of this paper. */
      readonly dated?: DatedHeading;
    }
  /** A paper a person who has no consent of a kind yet. */
  | {
      readonly of: "person";
      readonly consent: "processing" | "distribution";
      readonly signer: "self" | "representative";
    }
  /** A paper a person whose consent was withdrawn and whose data still stand. */
  | { readonly of: "withdrawal" }
  /** One paper from the report. */
  | { readonly of: "report" };

export type PaperKind = {
  readonly key: string;
  readonly title: string;
  /** The beginning of the files' names. */
  readonly file: string;
  /** The law or recommendation it follows. */
  readonly basis: string;
  readonly source: PaperSource;
  readonly layout: PaperLayout;
};

/** The papers the program can make. Their texts are editable templates, «примерная форма», never official ones. */
export const paperKinds = [
  {
    key: "приказ",
    title: "Приказ о закреплении наставнических пар",
    file: "Приказ о закреплении пар",
    basis:
      "письмо Минпросвещения России и Профсоюза от 21.12.2021 № АЗ-1128/08, № 657; распоряжение Минпросвещения России от 25.12.2019 № Р-145",
    source: { of: "order", consents: "gate", dated: "Дата приказа" },
    layout: assignmentOrder,
  },
  {
    key: "согласие",
    title: "Согласие на обработку персональных данных",
    file: "Согласие на обработку ПД",
    basis: "152-ФЗ, статья 9, части 1 и 4 (отдельным документом: 156-ФЗ от 24.06.2025)",
    source: { of: "person", consent: "processing", signer: "self" },
    layout: processingConsent,
  },
  {
    key: "согласие-представителя",
    title: "Согласие законного представителя на обработку персональных данных",
    file: "Согласие представителя на обработку ПД",
    basis: "152-ФЗ, статья 9, части 1, 4 и 6 (отдельным документом: 156-ФЗ от 24.06.2025)",
    source: { of: "person", consent: "processing", signer: "representative" },
    layout: representativeConsent,
  },
  {
    key: "распространение",
    title: "Согласие на распространение персональных данных",
    file: "Согласие на распространение ПД",
    basis: "152-ФЗ, статья 10.1; приказ Роскомнадзора от 24.02.2021 № 18",
    source: { of: "person", consent: "distribution", signer: "self" },
    layout: distributionConsent,
  },
  {
    key: "распространение-представителя",
    title: "Согласие законного представителя на распространение персональных данных",
    file: "Согласие представителя на распространение ПД",
    basis: "152-ФЗ, статьи 9 и 10.1; приказ Роскомнадзора от 24.02.2021 № 18",
    source: { of: "person", consent: "distribution", signer: "representative" },
    layout: distributionByRepresentative,
  },
  {
    key: "допсоглашение",
    title: "Дополнительное соглашение о наставничестве",
    file: "Допсоглашение",
    basis: "Трудовой кодекс, статья 351.8 (381-ФЗ от 09.11.2024)",
    source: { of: "pair", consents: "processing", mentors: "teachers", dated: "Дата допсоглашения" },
    layout: mentoringAddendum,
  },
  {
    key: "уведомление",
    title: "Уведомление о досрочной отмене поручения по наставничеству",
    file: "Уведомление об отмене",
    basis: "Трудовой кодекс, статья 351.8: работодатель предупреждает не менее чем за три рабочих дня",
    source: { of: "pair", consents: "processing", mentors: "teachers", chosen: true },
    layout: cancellationNotice,
  },
  {
    key: "программа",
    title: "Персонализированная программа наставничества",
    file: "Программа",
    basis: "письмо Минпросвещения России и Профсоюза от 21.12.2021 № АЗ-1128/08, № 657",
    source: { of: "pair", consents: "processing" },
    layout: personalProgramme,
  },
  {
    key: "встречи",
    title: "Лист встреч",
    file: "Лист встреч",
    basis: "распоряжение Минпросвещения России от 25.12.2019 № Р-145: встречи от знакомства до итоговой",
    source: { of: "pair", consents: "processing" },
    layout: meetingSheet,
  },
  {
    key: "справка",
    title: "Справка по итогам мониторинга",
    file: "Справка по итогам мониторинга",
    basis: "письмо Минпросвещения России от 23.01.2020 № МР-42/02: два этапа мониторинга",
    source: { of: "report" },
    layout: monitoringNote,
  },
  {
    key: "акт",
    title: "Акт об уничтожении персональных данных",
    file: "Акт об уничтожении ПД",
    basis: "152-ФЗ, статья 21, части 5 и 7; приказ Роскомнадзора от 28.10.2022 № 179",
    source: { of: "withdrawal" },
    layout: destructionAct,
  },
] as const satisfies readonly PaperKind[];

export type PaperKey = (typeof paperKinds)[number]["key"];

/** The kind of a word, or null. @example paperKind("приказ")?.title // "Приказ о закреплении наставнических пар" */
export function paperKind(key: string): PaperKind | null {
  return paperKinds.find((kind) => kind.key === key.trim().toLowerCase()) ?? null;
}
