import { strictStandIn } from "./strict-stand-in.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export type MenuItem = { readonly caption: string; readonly functionName: string };

export type InMemoryUi = {
  readonly ui: Ui;
  /** Menus by title, as they hang in the sheet's menu bar. */
  readonly menus: Map<string, MenuItem[]>;
  /** The sidebar shown last, or null. */
  readonly sidebar: () => HtmlOutput | null;
};

/** The sheet's menu bar and sidebar. */
export function newUi(): InMemoryUi {
  const menus = new Map<string, MenuItem[]>();
  let sidebar: HtmlOutput | null = null;
  const newMenu = (title: string): Menu => {
    const items: MenuItem[] = [];
    const menu: Menu = strictStandIn<Menu>("Menu", {
      addItem: (caption: string, functionName: string) => {
        items.push({ caption, functionName });
        return menu;
      },
      addToUi: () => {
        menus.set(title, items);
      },
    });
    return menu;
  };
  const ui = strictStandIn<Ui>("Ui", {
    createMenu: newMenu,
    showSidebar: (html: HtmlOutput) => {
      sidebar = html;
    },
  });
  return { ui, menus, sidebar: () => sidebar };
}
