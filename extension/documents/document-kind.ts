import type { Archive } from "./open-archive.ts";

/** What a file is, by its content first. `told`: a kind nobody reads here, with what to do about it. */
export type DocumentKind =
  | { readonly kind: "docx" | "xlsx" | "pdf" | "html" | "csv" | "text" }
  | { readonly kind: "told"; readonly sentence: string };

const saveAsDocx = "Откройте его в Word и сохраните как .docx, затем выберите новый файл.";
const saveAsXlsx = "Откройте его в Excel и сохраните как .xlsx, затем выберите новый файл.";
const readable = "Подходят .docx, .pdf, .xlsx, .html, .csv и .txt.";

const told = {
  damaged:
    "Файл повреждён или это не тот вид файла, что в его имени. Откройте его в программе, где он создан, и сохраните заново.",
  password: "Файл защищён паролем. Снимите пароль, сохраните файл и выберите его снова.",
  oldWord: `Это документ Word старого вида. ${saveAsDocx}`,
  oldExcel: `Это таблица Excel старого вида. ${saveAsXlsx}`,
  rtf: `Это документ RTF, прочитать его нельзя. ${saveAsDocx}`,
  openText: `Это документ OpenDocument (.odt), прочитать его нельзя. Откройте его в LibreOffice или Word и сохраните как .docx, затем выберите новый файл.`,
  openSheet: `Это таблица OpenDocument (.ods), прочитать её нельзя. Откройте её в LibreOffice или Excel и сохраните как .xlsx, затем выберите новый файл.`,
  pages:
    "Это документ Pages, прочитать его нельзя. В Pages выберите «Файл», «Экспортировать в», «Word» и укажите полученный файл.",
  slides: "Это презентация, а не документ. Скопируйте таблицу дорожной карты в документ Word и выберите его.",
  picture:
    "Это картинка, текста в ней нет. Распознайте её в программе распознавания или наберите таблицу в Word и выберите файл .docx.",
  archive: "Это архив. Распакуйте его и выберите сам документ.",
  webArchive: `Это веб-страница в одном файле (.mht), прочитать её нельзя. ${saveAsDocx}`,
  oldXml: `Это документ в старом виде XML, прочитать его нельзя. ${saveAsDocx}`,
  unknown: `Файл такого вида прочитать нельзя. ${readable}`,
  binary: `Файл не похож на документ: это не текст. ${readable}`,
} as const;

/** Marks at the beginning of files nobody reads here. */
const signatures: readonly (readonly [bytes: readonly number[], sentence: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], told.picture],
  [[0xff, 0xd8, 0xff], told.picture],
  [[0x47, 0x49, 0x46, 0x38], told.picture],
  [[0x42, 0x4d], told.picture],
  [[0x49, 0x49, 0x2a, 0x00], told.picture],
  [[0x4d, 0x4d, 0x00, 0x2a], told.picture],
  [[0x52, 0x61, 0x72, 0x21], told.archive],
  [[0x37, 0x7a, 0xbc, 0xaf], told.archive],
  [[0x1f, 0x8b], told.archive],
];

/** Endings of names under which text is read as it stands. */
const textNames = /\.(txt|tsv|tab|csv|text|md|html?|xhtml)$/i;
/** Endings under which plain text is never what the person meant. */
const officeNames = /\.(docx|docm|dotx|xlsx|xlsm|xltx|pdf)$/i;

/** Tells a file's kind by its bytes; the name decides only between kinds of text. `head` is the beginning as text. */
export function documentKind(name: string, bytes: Uint8Array, head: string): DocumentKind {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { kind: "told", sentence: compoundSentence(bytes, name) };
  if (pdfAt(bytes)) return { kind: "pdf" };
  const sign = signatures.find(([mark]) => startsWith(bytes, mark));
  // «BM…» may also begin a text.
  if (sign && !(sign[0].length === 2 && isText(head))) return { kind: "told", sentence: sign[1] };
  if (/^\s*\{\\rtf/.test(head)) return { kind: "told", sentence: told.rtf };
  if (
    /^\s*(MIME-Version:|From:[^\n]*\n|Content-Type:\s*multipart)/i.test(head) &&
    /multipart\/related/i.test(head)
  )
    return { kind: "told", sentence: told.webArchive };
  if (/progid="(Word|Excel)/.test(head) && !/<html/i.test(head))
    return { kind: "told", sentence: told.oldXml };
  if (
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|table|meta|div|style)[\s>]/i.test(
      head,
    )
  )
    return { kind: "html" };
  if (!isText(head))
    return { kind: "told", sentence: officeNames.test(name) ? told.damaged : binarySentence(name) };
  if (officeNames.test(name)) return { kind: "told", sentence: told.damaged };
  if (/\.x?html?$/i.test(name)) return { kind: "html" };
  if (/\.csv$/i.test(name)) return { kind: "csv" };
  if (textNames.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name)) return { kind: "text" };
  return { kind: "told", sentence: binarySentence(name) };
}

/** The kind of a zip file, by the parts in it. */
export function archiveKind({ names }: Archive): DocumentKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/|^\/word\//)) return { kind: "docx" };
  if (has(/^xl\/workbook\.bin$/)) return { kind: "told", sentence: told.oldExcel };
  if (has(/^xl\//)) return { kind: "xlsx" };
  if (has(/^ppt\//)) return { kind: "told", sentence: told.slides };
  if (has(/^Index\/.*\.iwa$|^index\.apxl$|^Index\.zip$/)) return { kind: "told", sentence: told.pages };
  if (names.includes("content.xml") && names.includes("META-INF/manifest.xml"))
    return {
      kind: "told",
      sentence: has(/^Configurations2\/.*spread|^table/) ? told.openSheet : told.openText,
    };
  if (has(/^\[Content_Types\]\.xml$/)) return { kind: "told", sentence: told.damaged };
  return { kind: "told", sentence: told.archive };
}

/** Old Office files and encrypted new ones are containers of one kind; the names of their streams tell which. */
function compoundSentence(bytes: Uint8Array, name: string): string {
  if (holdsWide(bytes, "EncryptedPackage")) return told.password;
  if (holdsWide(bytes, "WordDocument")) return told.oldWord;
  if (holdsWide(bytes, "Workbook") || holdsWide(bytes, "Book")) return told.oldExcel;
  if (holdsWide(bytes, "PowerPoint Document")) return told.slides;
  return /\.xls/i.test(name) ? told.oldExcel : told.oldWord;
}

/** Looks for a stream's name as directories write it, two bytes a letter, at places where an entry may begin. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    let same = 0;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return true;
  }
  return false;
}

/** Files nobody reads here that have no mark of their own, by their names. */
function binarySentence(name: string): string {
  if (/\.(doc|dot)$/i.test(name)) return told.oldWord;
  if (/\.xls$/i.test(name)) return told.oldExcel;
  if (/\.(docx|xlsx|pdf)$/i.test(name)) return told.damaged;
  return textNames.test(name) ? told.binary : told.unknown;
}

/** The mark may stand a little below the top. */
function pdfAt(bytes: Uint8Array): boolean {
  for (let at = 0; at + 5 <= bytes.length && at < 1024; at++)
    if (bytes[at] === 0x25 && startsWith(bytes.subarray(at), [0x25, 0x50, 0x44, 0x46, 0x2d])) return true;
  return false;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Text has no control characters but line ends, tabs and page breaks. */
function isText(head: string): boolean {
  const odd = (head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g) ?? []).length;
  return odd <= head.length * 0.01;
}
