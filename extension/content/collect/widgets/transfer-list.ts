/**
 * Two lists with buttons between them: a tick only picks a row for the buttons and answers nothing. No role tells so, only the
 * names of the libraries' own classes.
 */
const TRANSFERS = [
  { library: "Ant Design", selector: ".ant-transfer" },
  { library: "Element Plus", selector: ".el-transfer" },
  { library: "PrimeNG, PrimeVue", selector: ".p-picklist" },
] as const;

/** Whether a choice stands in such a list. */
export function isInTransfer(control: Element): boolean {
  return TRANSFERS.some(({ selector }) => control.closest(selector) !== null);
}
