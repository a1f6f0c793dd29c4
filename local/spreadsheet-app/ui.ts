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
  /** The window shown last, or null. */
  readonly dialog: () => Dialog | null;
  /** What was told and asked, in order. */
  readonly alerts: readonly Dialog[];
  /** How the person answers what is asked next; before they have said so, they press «Нет». */
  answer: (question: Dialog) => "YES" | "NO";
};

export type Dialog = { readonly title: string; readonly words: string };

/** The sheet's menu bar and sidebar. */
export function newUi(): InMemoryUi {
  const menus = new Map<string, MenuItem[]>();
  const alerts: Dialog[] = [];
  let sidebar: HtmlOutput | null = null;
  let dialog: Dialog | null = null;
  const Button = { OK: "OK", YES: "YES", NO: "NO" } as unknown as Ui["Button"];
  const ButtonSet = { OK: "OK", YES_NO: "YES_NO" } as unknown as Ui["ButtonSet"];
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
    showModalDialog: (html: unknown, title: string) => {
      dialog = { title, words: (html as HtmlOutput).getContent() };
    },
    Button,
    ButtonSet,
    alert: (...[title, words, buttons]: readonly unknown[]) => {
      const shown = { title: String(title), words: String(words) };
      alerts.push(shown);
      return buttons === ButtonSet.YES_NO ? Button[inMemory.answer(shown)] : Button.OK;
    },
  });
  const inMemory: InMemoryUi = {
    ui,
    menus,
    sidebar: () => sidebar,
    dialog: () => dialog,
    alerts,
    answer: () => "NO",
  };
  return inMemory;
}
