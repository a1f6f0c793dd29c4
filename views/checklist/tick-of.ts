import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";

/** The tick of the time of a row that is open: of a recurring one that was done before, its next time. */
export function tickOf(
  { open, due }: Pick<ViewedItem, "open" | "due">,
  { day, who, evidence }: { readonly day: ISODate; readonly who: string; readonly evidence: string },
): Act {
  const isNextTime = open !== null && due !== null && open.due !== due;
  return {
    kind: "tick",
    day,
    who,
    ...(isNextTime ? { due: open.due } : {}),
    ...(evidence === "" ? {} : { evidence }),
  };
}
