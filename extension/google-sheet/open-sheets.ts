import { readSheetAddress, type SheetAddress } from "./sheet-address.ts";

/** A Google Sheet that is open in a tab of the browser. */
export type OpenSheet = {
  readonly tabId: number;
  readonly windowId: number;
  readonly title: string;
  readonly pageAddress: string;
  readonly sheet: SheetAddress;
};

/** The Sheets open in the browser, one a Sheet, the tab `first` before the others. Needs access to the Sheets' site. */
export async function openSheets(first: number | null): Promise<readonly OpenSheet[]> {
  const tabs = await chrome.tabs.query({ url: "https://docs.google.com/*" });
  const found = tabs.flatMap((tab): readonly OpenSheet[] => {
    const read = readSheetAddress(tab.url ?? "");
    if (!read.ok || tab.id === undefined || tab.url === undefined) return [];
    const title = (tab.title ?? "").replace(/\s[-–—]\sGoogle\s(?:Таблицы|Sheets)$/, "");
    return [{ tabId: tab.id, windowId: tab.windowId, title, pageAddress: tab.url, sheet: read.address }];
  });
  const order = [...found].sort((one, other) => Number(other.tabId === first) - Number(one.tabId === first));
  return order.filter(
    ({ sheet }, index) => order.findIndex((each) => isSameSheet(each.sheet, sheet)) === index,
  );
}

/** Whether two addresses lead to one Sheet under one account. */
export function isSameSheet(one: SheetAddress, other: SheetAddress): boolean {
  return one.id === other.id && (one.account ?? 0) === (other.account ?? 0);
}
