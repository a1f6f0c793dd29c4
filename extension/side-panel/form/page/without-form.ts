import { type Trouble, trouble } from "../trouble.ts";

const PDF =
  "Открыт файл PDF, а не форма. Откройте вкладку с самой формой; дорожную карту в PDF читает вкладка «Дорожная карта».";
const FILE = "Открыт файл, а не страница с формой. Откройте вкладку с самой формой.";
const LOADING = "Страница ещё загружается. Дождитесь, пока появятся вопросы, и прочитайте форму снова.";
const NOTHING = "На странице не нашлось полей для заполнения. Откройте саму форму или её следующую страницу.";

/**
 * Why a page that was read has no question on it, as far as that can be seen.
 * @param closed frames of other sites that were not read, as match patterns: the form may be in one
 */
export async function withoutForm(tabId: number, closed: readonly string[]): Promise<Trouble> {
  if (closed.length > 0) return trouble(NOTHING, closed);
  const look = chrome.scripting.executeScript({
    target: { tabId },
    func: () => ({
      type: document.contentType,
      showsPdf: document.querySelector('body > embed[type="application/pdf"]') !== null,
      isLoading: document.readyState === "loading",
    }),
  });
  const seen = (await look.catch(() => []))[0]?.result;
  if (seen == null) return trouble(NOTHING);
  if (seen.showsPdf || seen.type === "application/pdf") return trouble(PDF);
  if (!/html|xml/.test(seen.type)) return trouble(FILE);
  return trouble(seen.isLoading ? LOADING : NOTHING);
}
