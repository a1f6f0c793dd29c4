import { isSameSheet, openSheets } from "./open-sheets.ts";
import { pageAddress, type SheetAddress } from "./sheet-address.ts";

/** Leads the person to a place of a Sheet: in the tab where it is open, without loading it anew, else in a new one. */
export async function showRow(sheet: SheetAddress, hash: string): Promise<void> {
  const open = (await openSheets(null)).find((each) => isSameSheet(each.sheet, sheet));
  if (open === undefined) {
    await chrome.tabs.create({ url: pageAddress(sheet, hash) });
    return;
  }
  await chrome.tabs.update(open.tabId, {
    url: open.pageAddress.replace(/(?:#.*)?$/, `#${hash}`),
    active: true,
  });
  await chrome.windows.update(open.windowId, { focused: true });
}
