/** The menu in the sheet: caption → the function Google calls. */
const items = [
  { caption: "Создать книгу", functionName: "openCreateWorkbook" },
  { caption: "Контроль сроков", functionName: "openDeadlines" },
  { caption: "Люди", functionName: "openPeople" },
  { caption: "Анкеты", functionName: "openSurveys" },
  { caption: "Бумаги", functionName: "openPapers" },
  { caption: "Напоминания", functionName: "openReminders" },
  { caption: "Раздел для сайта", functionName: "openWebsiteSection" },
  { caption: "Новый учебный год", functionName: "turnToNewYear" },
  { caption: "Передача дел", functionName: "showHandOver" },
] as const;

export const MENU_TITLE = "Наставничество";

export type SidebarView = "create" | "deadlines" | "people" | "surveys" | "papers" | "reminders" | "website";

/** Runs as a simple trigger, before anybody granted a scope: it may build the menu and nothing else. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { caption, functionName } of items) menu.addItem(caption, functionName);
  menu.addToUi();
}

/** Shows the sidebar on one of its views; which one stands in the page itself, so it opens without a second call. */
export function showSidebar(view: SidebarView): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  const opened = page.replace('data-view=""', `data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(MENU_TITLE));
}
