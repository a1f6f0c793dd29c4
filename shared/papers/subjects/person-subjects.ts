import { destructionAct } from "../../consent-acts/destruction-act.ts";
import { adulthoodOn } from "../../consents/adulthood.ts";
import { consentRegister } from "../../consents/consent-register.ts";
import { lacks } from "../../consents/missing-consents.ts";
import { inProgramme, isPerson, rowsOfBanks } from "../../participants/participant.ts";
import type { PaperSource } from "../paper-kinds.ts";
import { labelOf, notFound, type PaperBook } from "./paper-request.ts";
import type { LeftOut, Subject, Subjects } from "./subject.ts";

type PersonSource = Extract<PaperSource, { of: "person" }>;
const BANKS = ["Наставники", "Наставляемые"] as const;

/** The people who are to sign a consent, and why the others are not among them. */
export function personSubjects(book: PaperBook, source: PersonSource): Subjects {
  const { workbook, request, byCodes } = book;
  const leftOut: LeftOut[] = [...notFound(book, BANKS)];
  const register = consentRegister(workbook);
  const subjects = rowsOfBanks(workbook)
    .filter(isPerson)
    .flatMap((person): readonly Subject[] => {
      const chosen = request.rows.length > 0;
      if (chosen && !book.isChosen(person)) return [];
      const why = reasonAgainst();
      if (why !== null) leftOut.push({ who: labelOf(person), why });
      return why === null ? [{ kind: "person", person: { person, byCodes, act: null } }] : [];

      function reasonAgainst(): string | null {
        if (book.hiddenOf(person) !== null) return "согласие отозвано, данные скрыты";
        if (!chosen && !inProgramme(person, request.on)) return "сейчас не участвует в программе";
        // The strict reading: who may be under 18 signs with a representative.
        const age = adulthoodOn(person, request.on);
        const self = source.signer === "self";
        if (self && age === "minor") return "младше 18 лет: подписывает законный представитель";
        if (self && age !== "adult" && !chosen)
          return "может быть младше 18 лет: бумага – для законного представителя";
        if (!self && age === "adult") return "старше 18 лет: подписывает сам";
        if (!chosen && lacks(register, person, [source.consent], request.on).length === 0)
          return "согласие уже есть";
        return null;
      }
    });
  return { subjects, leftOut, passedOver: [] };
}

/** The people whose consent was withdrawn and whose data nobody has marked as destroyed. */
export function withdrawalSubjects(book: PaperBook): Subjects {
  const { workbook, request } = book;
  const leftOut: LeftOut[] = [...notFound(book, BANKS)];
  const subjects = rowsOfBanks(workbook).flatMap((person): readonly Subject[] => {
    if (request.rows.length > 0 && !book.isChosen(person)) return [];
    const hidden = book.hiddenOf(person);
    if (hidden === null) {
      if (request.rows.length > 0)
        leftOut.push({ who: labelOf(person), why: "согласие на обработку не отозвано" });
      return [];
    }
    const act = destructionAct(hidden);
    if (act === null) {
      leftOut.push({ who: labelOf(person), why: "во вкладке «Согласия» отмечено, что данные уничтожены" });
      return [];
    }
    return [{ kind: "person", person: { person, byCodes: true, act } }];
  });
  return { subjects, leftOut, passedOver: [] };
}
