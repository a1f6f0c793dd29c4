/** An address taken apart by hand: Apps Script has no `URL`. */
export type FormAddress = {
  /** Up to the question mark: «https://forms.yandex.ru/u/1/». */
  readonly page: string;
  /** Parameters as they stand, encoded: «hl=ru». */
  readonly parameters: readonly string[];
};

/** Parameters that carry answers, tell of this visit or of a sent answer, and say nothing of which form it is. */
const OF_THIS_VISIT =
  /^(?:entry\.[^=]*|answer_[^=]*|usp|pli|edit2|edit_requested|authuser|fbzx|hr_submission)(?:=|$)/;

/**
 * The address of a form without the answers that stand in it, or null for what is no address of a page. The page that Google
 * shows after «Далее» has an address that opens nothing by itself.
 * @example bareAddress("https://docs.google.com/forms/d/e/1/formResponse?pli=1#x") // { page: "https://docs.google.com/forms/d/e/1/viewform", parameters: [] }
 */
export function bareAddress(address: string): FormAddress | null {
  const parts = /^(https?:\/\/)(?:[^/?#@]*@)?([^?#]+)(?:\?([^#]*))?/i.exec(address);
  if (parts === null) return null;
  const [, scheme, path, query = ""] = parts;
  return {
    page: `${scheme}${path}`.replace(/\/formResponse$/, "/viewform"),
    parameters: query.split("&").filter((each) => each !== "" && !OF_THIS_VISIT.test(each)),
  };
}

/** @example writtenAddress({ page: "https://a.ru/f", parameters: ["hl=ru"] }) // "https://a.ru/f?hl=ru" */
export function writtenAddress({ page, parameters }: FormAddress): string {
  return parameters.length === 0 ? page : `${page}?${parameters.join("&")}`;
}

/** One parameter, encoded as a form reads it: a space is «+». */
export function encodedParameter(name: string, value: string): string {
  return `${encoded(name)}=${encoded(value)}`;
}

function encoded(text: string): string {
  // Half a letter cannot be encoded.
  const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(whole).replace(/%20/g, "+");
}
