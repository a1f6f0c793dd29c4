import { closestWithin } from "../closest-around.ts";

/**
 * Two lists with buttons between them: a tick only picks a row for the buttons and answers nothing. No role tells so, only the
 * names of the libraries' own classes.
 */
const TRANSFERS = [
  { library: "Ant Design", selector: ".ant-transfer" },
  { library: "Element Plus", selector: ".el-transfer" },
  { library: "PrimeNG, PrimeVue", selector: ".p-picklist" },
] as const;

const ANY_TRANSFER = TRANSFERS.map(({ selector }) => selector).join(", ");

/** Whether a choice stands in such a list. */
export function isInTransfer(control: Element): boolean {
  return closestWithin(control, ANY_TRANSFER) !== null;
}
