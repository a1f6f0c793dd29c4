/** Which Google Sheet, and under which of the accounts signed in (from zero; null for the first one). */
export type SheetAddress = {
  readonly id: string;
  readonly account: number | null;
  /** Links to older files work only with their key. */
  readonly resourceKey: string | null;
};

export type ReadAddress =
  | { readonly ok: true; readonly address: SheetAddress }
  | { readonly ok: false; readonly message: string };

const HOW = "Откройте таблицу в браузере и скопируйте её адрес из адресной строки целиком.";

/** Other things of Google that have an address much like that of a Sheet, each with what to do. */
const LOOKALIKES = [
  {
    example: "https://docs.google.com/spreadsheets/d/e/2PACX-1vAbC/pubhtml",
    is: /^docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/e\//,
    message: `Это адрес публикации таблицы, а не самой таблицы. ${HOW}`,
  },
  {
    example: "https://docs.google.com/document/d/1AbC/edit",
    is: /^docs\.google\.com\/(?:[au]\/[^/]+\/)?document\//,
    message:
      "Это Google Документ, а нужна таблица с книгой. Дорожную карту из документа читает вкладка «Дорожная карта».",
  },
  {
    example: "https://docs.google.com/forms/d/1AbC/viewform",
    is: /^(?:docs\.google\.com\/(?:[au]\/[^/]+\/)?forms\/|forms\.gle\/)/,
    message:
      "Это Google Форма, а нужна таблица с книгой. Форму откройте во вкладке и прочитайте кнопкой «Прочитать форму».",
  },
  {
    example: "https://docs.google.com/presentation/d/1AbC/edit",
    is: /^docs\.google\.com\/(?:[au]\/[^/]+\/)?(?:presentation|drawings)\//,
    message: `Это не таблица Google. ${HOW}`,
  },
  {
    example: "https://docs.google.com/spreadsheets/u/0/",
    is: /^docs\.google\.com\/spreadsheets\//,
    message: `В адресе не видно, какая это таблица. ${HOW}`,
  },
  {
    example: "https://drive.google.com/file/d/1AbC/view",
    is: /^drive\.google\.com\//,
    message: `Это адрес на Google Диске. ${HOW}`,
  },
] as const satisfies readonly { readonly example: string; readonly is: RegExp; readonly message: string }[];

/**
 * Reads the address of a Google Sheet as people copy it.
 * @example readSheetAddress("docs.google.com/spreadsheets/u/1/d/1AbCdEfGhIjKlMnOp/edit?gid=0#gid=0") // account 1
 */
export function readSheetAddress(text: string): ReadAddress {
  const url = urlOf(text);
  if (url === null || url.username !== "" || url.password !== "" || url.port !== "")
    return { ok: false, message: `Это не адрес таблицы Google. ${HOW}` };
  const place = `${url.hostname}${url.pathname}`;
  const sheet =
    /^docs\.google\.com\/(?:a\/[^/]+\/)?(?:u\/(\d{1,2})\/)?spreadsheets\/(?:u\/(\d{1,2})\/)?d\/([\w-]{15,})(?:\/|$)/.exec(
      place,
    );
  if (sheet === null) {
    const lookalike = LOOKALIKES.find(({ is }) => is.test(place));
    return { ok: false, message: lookalike?.message ?? `Это не адрес таблицы Google. ${HOW}` };
  }
  const account = sheet[1] ?? sheet[2] ?? /^\d{1,2}$/.exec(url.searchParams.get("authuser") ?? "")?.[0];
  return {
    ok: true,
    address: {
      id: sheet[3] as string,
      account: account === undefined ? null : Number(account),
      resourceKey: url.searchParams.get("resourcekey"),
    },
  };
}

function urlOf(text: string): URL | null {
  const words = text.trim().replace(/^<|>$/g, "");
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Where Google gives the whole Sheet as an .xlsx file to the account that may read it. */
export function exportAddress(sheet: SheetAddress): string {
  const query = new URLSearchParams({ format: "xlsx" });
  if (sheet.resourceKey !== null) query.set("resourcekey", sheet.resourceKey);
  return `${baseOf(sheet)}/export?${query}`;
}

/** Where a person opens the Sheet; `place` is what comes after «#». */
export function pageAddress(sheet: SheetAddress, place: string): string {
  const query =
    sheet.resourceKey === null ? "" : `?${new URLSearchParams({ resourcekey: sheet.resourceKey })}`;
  return `${baseOf(sheet)}/edit${query}#${place}`;
}

function baseOf({ id, account }: SheetAddress): string {
  return `https://docs.google.com/spreadsheets/${account === null ? "" : `u/${account}/`}d/${id}`;
}
