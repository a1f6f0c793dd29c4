import type { ISODate } from "../calendar/iso-date.ts";
import type { AskedQuestion, SurveySide } from "./questionnaire.ts";

/** A web form that was made from a questionnaire: what has to be remembered to read its answers. */
export type SurveyForm = SurveySide & {
  readonly id: string;
  readonly title: string;
  /** The page to give to those who answer, and the page on which the form is changed. */
  readonly url: string;
  readonly editUrl: string;
  readonly anonymous: boolean;
  readonly madeOn: ISODate;
  /** Which item asks what; of a form whose making was broken off, those made by then. */
  readonly items: readonly FormQuestion[];
  /** The item that asks for the code; null in an anonymous form. */
  readonly codeItem: number | null;
  /** False until all items are there and the form takes answers. */
  readonly finished: boolean;
};

/** A question and the number of its item, which stays when the item is moved or renamed. */
export type FormQuestion = AskedQuestion & { readonly item: number };

/** What an item takes: a point from 1 to 10, words or a choice, or something «Анкеты» has no place for. */
export type ItemTakes = "point" | "other-scale" | "words" | "file";

/** A question of the form as it stands now. */
export type StandingItem = { readonly item: number; readonly title: string; readonly takes: ItemTakes };

/** An answered form. */
export type FormResponse = {
  /** Its place among all answers, as the form's own page numbers them. */
  readonly number: number;
  /** See `responseMark`. */
  readonly mark: string;
  readonly day: ISODate | null;
  /** By item, those not answered left out. */
  readonly answers: ReadonlyMap<number, string>;
};
