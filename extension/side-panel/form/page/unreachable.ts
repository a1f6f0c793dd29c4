import { type Trouble, trouble } from "../trouble.ts";
import { SilentPageError } from "./silent-page.ts";

/** Pages that no extension may enter, by how their address begins, or Chromium's complaint. */
const CLOSED_TO_ALL = [
  {
    seen: /^view-source:/i,
    words: "Открыт исходный код страницы, а не она сама. Перейдите на вкладку с формой мониторинга.",
  },
  {
    seen: /^chrome-error:|^Frame with ID \d+ is showing error page/i,
    words:
      "Страница не открылась: вместо неё браузер показывает ошибку. Проверьте адрес и связь, обновите страницу и прочитайте форму снова.",
  },
  {
    seen: /^(?:chrome(?:-\w+)?|edge|browser|devtools|about):|^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore)|^The extensions gallery/i,
    words: "Это служебная страница браузера, форм на ней нет. Откройте вкладку с формой мониторинга.",
  },
  {
    seen: /^file:/i,
    words:
      "Страница открыта из файла на диске, а к файлам у расширения доступа нет. Откройте chrome://extensions, нажмите «Сведения» у расширения «Наставничество», включите «Разрешить открывать локальные файлы по ссылкам» и обновите страницу.",
  },
] as const satisfies readonly { readonly seen: RegExp; readonly words: string }[];

const GONE =
  "Вкладка с формой закрыта или выгружена браузером из памяти. Откройте форму и прочитайте её снова.";
const ASLEEP =
  "Браузер выгрузил вкладку с формой из памяти. Перейдите на неё, дождитесь загрузки и прочитайте форму снова.";
const LOADING = "Страница ещё загружается. Дождитесь, пока она откроется целиком, и прочитайте форму снова.";
const NO_ACCESS =
  "Нет доступа к этой странице. Перейдите на вкладку с формой и нажмите значок «Наставничество» на панели браузера.";

/** A tab that cannot be read whatever is tried: gone, unloaded by the browser, its own page; null where it may be. */
export async function cannotBeRead(tabId: number): Promise<Trouble | null> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (tab === undefined) return trouble(GONE);
  if (tab.discarded) return trouble(ASLEEP);
  if (tab.url === undefined || tab.url.startsWith("file:")) return null;
  return closedToAll(tab.url);
}

/** «Cannot access a chrome:// URL», «Cannot access contents of url "file:///…"» */
function addressIn(complaint: string): string {
  return /(?:\burl "|\baccess an? )([a-z-]+:[^"\s]*)/i.exec(complaint)?.[1] ?? "";
}

function closedToAll(told: string): Trouble | null {
  const closed = CLOSED_TO_ALL.find(({ seen }) => seen.test(told.trim()));
  return closed === undefined ? null : trouble(closed.words);
}

/** Why the reader did not get into a tab, and what the person can do about it. */
export async function unreachable(tabId: number, error: unknown): Promise<Trouble> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined);
  if (tab === undefined) return trouble(GONE);
  if (error instanceof SilentPageError) return tab.status === "loading" ? trouble(LOADING) : error.trouble;
  const complaint = error instanceof Error ? error.message : String(error);
  const closed = closedToAll(tab.url ?? "") ?? closedToAll(complaint) ?? closedToAll(addressIn(complaint));
  if (closed !== null) return closed;
  if (tab.url !== undefined && /^https?:/.test(tab.url))
    return trouble("Нет доступа к этой странице. Разрешите его для этого сайта.", [
      `${new URL(tab.url).origin}/*`,
    ]);
  return trouble(NO_ACCESS);
}
