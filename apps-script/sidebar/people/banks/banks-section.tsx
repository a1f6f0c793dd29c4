import type { PeopleState } from "../../../server/people/people-api.ts";
import { open } from "./bank-form.ts";
import { BankList } from "./bank-list.tsx";
import { PersonFormView } from "./person-form.tsx";

/** The banks of mentors and mentees: found, added to and changed by a short form. */
export function BanksSection({ state }: { state: PeopleState }) {
  return open.value === null ? <BankList state={state} /> : <PersonFormView open={open.value} />;
}
