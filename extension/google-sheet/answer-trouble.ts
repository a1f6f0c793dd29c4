import type { SheetTrouble } from "./sheet-problem.ts";

/** What is known of an answer to the export before its bytes are taken for a workbook. */
export type ExportAnswer = {
  readonly status: number;
  /** Where the answer came from after all redirects. */
  readonly address: string;
  readonly firstBytes: Uint8Array;
};

const BY_STATUS: Readonly<Record<number, SheetTrouble>> = {
  400: "not-a-sheet",
  401: "signed-out",
  403: "no-access",
  404: "gone",
  410: "gone",
  413: "too-large",
};

/** What Google's own pages say, in Russian and in English, the surest first. */
export const PAGE_WORDS = [
  {
    trouble: "export-off",
    example: "The owner has disabled downloading, printing and copying",
    words:
      /(?:disabled|restricted|turned off|not allow)[^.<]{0,60}(?:download|export)|(?:download|export)[^.<]{0,60}(?:disabled|restricted|turned off|not allowed)|(?:отключ|запрет|запрещ|ограничи)[^.<]{0,60}(?:скачив|экспорт)|(?:скачив|экспорт)[^.<]{0,60}(?:отключ|запрещ|ограничен)/i,
  },
  {
    trouble: "no-access",
    example: "Вам нужен доступ. Запросить доступ",
    words: /you need (?:access|permission)|request access|нужн[оы]? (?:доступ|разрешение)|запросить доступ/i,
  },
  {
    trouble: "gone",
    example: "Запрошенный файл не существует",
    words:
      /file you have requested does not exist|is in the owner.s trash|файл не существует|файл[^.<]{0,30}в корзине/i,
  },
  {
    trouble: "too-large",
    example: "This file is too large to export",
    words:
      /too (?:large|big) to (?:export|download)|слишком (?:большой|велик)[^.<]{0,60}(?:экспорт|скачив|для)/i,
  },
  {
    trouble: "signed-out",
    example: '<input type="email" id="identifierId">',
    words: /identifierId|type=["']?password|<title>[^<]{0,40}(?:sign in|вход)/i,
  },
] as const satisfies readonly {
  readonly trouble: SheetTrouble;
  readonly example: string;
  readonly words: RegExp;
}[];

/** Why an answer is no workbook; null where it may be one. */
export function answerTrouble({ status, address, firstBytes }: ExportAnswer): SheetTrouble | null {
  const { hostname } = new URL(address);
  if (hostname === "accounts.google.com") return "signed-out";
  if (!isGoogle(hostname)) return "strange";
  if (status === 200 && firstBytes[0] === 0x50 && firstBytes[1] === 0x4b) return null;
  const said = pageTrouble(new TextDecoder().decode(firstBytes));
  // A refusal may have its reason in words; what the status says for certain no words change.
  if (status === 200 || status === 403) return said ?? BY_STATUS[status] ?? "strange";
  return BY_STATUS[status] ?? (status === 429 || status >= 500 ? "busy" : "strange");
}

function pageTrouble(page: string): SheetTrouble | null {
  return PAGE_WORDS.find(({ words }) => words.test(page))?.trouble ?? null;
}

/** Sheets are given by one host and their files by another: see `sheet-access.ts`. */
function isGoogle(hostname: string): boolean {
  return hostname === "docs.google.com" || hostname.endsWith(".googleusercontent.com");
}
