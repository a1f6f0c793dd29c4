import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { cell, paragraph, row, table, wordFile } from "../../extension/documents/word-file.ts";

/** A file that is broken, not what it says, or made to stop the machine; `says` is in the line the person reads. */
export type HostileFile = {
  readonly name: string;
  readonly file: string;
  readonly make: () => Uint8Array;
  readonly says: RegExp;
};

const roadmap = table(
  row(cell("Этап") + cell("Мероприятие") + cell("Срок")),
  row(cell("1") + cell("Сбор заявлений") + cell("май")),
);
const word = () => wordFile(roadmap);
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** An old Office container of which only the directory matters: its streams' names. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    bytes.set(wide(name), 1024 + index * 128);
  });
  return bytes;
}

/** The same Word file with parts changed. */
function changed(parts: Readonly<Record<string, string | Uint8Array>>, source = word()): Uint8Array {
  const whole = unzipSync(source);
  for (const [name, content] of Object.entries(parts))
    whole[name] = new Uint8Array(typeof content === "string" ? strToU8(content) : content);
  return zipSync(whole);
}

const part = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A zip file with one part that inflates to `size` spaces; the size it states is `stated`. */
function bomb(name: string, size: number, stated = size): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size, 0x20), { level: 9 });
  const label = strToU8(name);
  const local = new DataView(new ArrayBuffer(30));
  const central = new DataView(new ArrayBuffer(46));
  const end = new DataView(new ArrayBuffer(22));
  local.setUint32(0, 0x04034b50, true);
  central.setUint32(0, 0x02014b50, true);
  end.setUint32(0, 0x06054b50, true);
  for (const [view, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, stated, true);
    view.setUint16(at + 22, label.length, true);
  }
  const directory = 30 + label.length + packed.length;
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + label.length, true);
  end.setUint32(16, directory, true);
  return Buffer.concat([
    new Uint8Array(local.buffer),
    label,
    packed,
    new Uint8Array(central.buffer),
    label,
    new Uint8Array(end.buffer),
  ]);
}

const laughs = `<!DOCTYPE w [<!ENTITY a "ха">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&${index === 0 ? "a" : `a${index - 1}`};`.repeat(10)}">`).join("")}]>`;

function sheet(rows: string): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  const office = "http://schemas.openxmlformats.org";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${xml}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="План" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `${xml}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

const text = (cellName: string, words: string) =>
  `<c r="${cellName}" t="inlineStr"><is><t>${words}</t></is></c>`;
const tabbedRows = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}\tСбор\tмай`).join("\n");

const damaged = /повреждён/;
const tooMuch = /слишком/;

/** Broken, or not what they say. */
export const brokenFiles: readonly HostileFile[] = [
  { name: "empty", file: "план.docx", make: () => new Uint8Array(0), says: /пустой/ },
  {
    name: "nothing but white space",
    file: "план.txt",
    make: () => strToU8(" \n\t\n \u00A0"),
    says: /нет текста/,
  },
  { name: "a Word file cut off", file: "план.docx", make: () => word().slice(0, 700), says: damaged },
  {
    name: "a Word file cut off near its end",
    file: "план.docx",
    make: () => word().slice(0, -30),
    says: damaged,
  },
  {
    name: "a Word file with a hole",
    file: "план.docx",
    make: () => word().fill(0x55, 120, 320),
    says: damaged,
  },
  { name: "a spreadsheet cut off", file: "план.xlsx", make: () => sheet("").slice(0, 900), says: damaged },
  {
    name: "a PDF cut off",
    file: "план.pdf",
    make: () => strToU8("%PDF-1.7\n1 0 obj <<"),
    says: /PDF|повреждён/,
  },
  {
    name: "an encrypted Word file",
    file: "план.docx",
    make: () => compound("EncryptionInfo", "EncryptedPackage"),
    says: /парол/,
  },
  {
    name: "an encrypted spreadsheet",
    file: "план.xlsx",
    make: () => compound("EncryptedPackage"),
    says: /парол/,
  },
  { name: "a zip file with a password", file: "план.docx", make: () => locked(word()), says: /парол/ },
  {
    name: "an old Word file",
    file: "план.doc",
    make: () => compound("WordDocument"),
    says: /старого вида.*\.docx/,
  },
  {
    name: "an old Word file under a new name",
    file: "план.docx",
    make: () => compound("WordDocument"),
    says: /старого вида/,
  },
  {
    name: "an old Excel file",
    file: "план.xls",
    make: () => compound("Workbook"),
    says: /старого вида.*\.xlsx/,
  },
  {
    name: "RTF under Word's name",
    file: "план.docx",
    make: () => strToU8("{\\rtf1\\ansi План}"),
    says: /RTF.*\.docx/,
  },
  {
    name: "OpenDocument",
    file: "план.odt",
    make: () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8("<a/>"),
        "META-INF/manifest.xml": strToU8("<a/>"),
      }),
    says: /OpenDocument.*\.docx/,
  },
  {
    name: "Pages",
    file: "план.pages",
    make: () => zipSync({ "Index/Document.iwa": strToU8("x") }),
    says: /Pages/,
  },
  {
    name: "a presentation",
    file: "план.pptx",
    make: () => zipSync({ "ppt/presentation.xml": strToU8("<a/>") }),
    says: /презентация/,
  },
  {
    name: "an archive of documents",
    file: "план.zip",
    make: () => zipSync({ "план.docx": word() }),
    says: /архив/,
  },
  {
    name: "a picture",
    file: "скан.jpg",
    make: () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
    says: /картинка/,
  },
  {
    name: "a picture under Word's name",
    file: "план.docx",
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    says: /картинка/,
  },
  {
    name: "a web archive",
    file: "план.doc",
    make: () => strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'),
    says: /\.mht/,
  },
  {
    name: "bytes of no kind",
    file: "план.txt",
    make: () => Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 29),
    says: /не текст/,
  },
  {
    name: "a Word file of pictures only",
    file: "план.docx",
    make: () => wordFile("<w:p><w:r><w:drawing/></w:r></w:p>"),
    says: /нет текста/,
  },
  {
    name: "a Word file without a document",
    file: "план.docx",
    make: () => zipSync({ "word/styles.xml": strToU8("<a/>") }),
    says: damaged,
  },
  {
    name: "a Word file whose document is another thing",
    file: "план.docx",
    make: () => changed({ "word/document.xml": "<html><body>План</body></html>" }),
    says: /нет текста/,
  },
  {
    name: "a Word file whose document is a picture",
    file: "план.docx",
    make: () => changed({ "word/document.xml": new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }),
    says: damaged,
  },
  {
    name: "a Word file with one bit wrong in a stored part",
    file: "план.docx",
    make: () => oneBitWrong(),
    says: damaged,
  },
  {
    name: "a Word file whose document breaks off",
    file: "план.docx",
    make: () => changed({ "word/document.xml": part(roadmap).slice(0, -60) }),
    says: damaged,
  },
  {
    name: "a Word file whose document lacks a closing tag",
    file: "план.docx",
    make: () => changed({ "word/document.xml": part(roadmap).replace("</w:tr>", "") }),
    says: damaged,
  },
  {
    name: "a spreadsheet whose sheet breaks off",
    file: "план.xlsx",
    make: () =>
      changed(
        { "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">${text("A1", "Этап")}` },
        sheet(""),
      ),
    says: damaged,
  },
  {
    name: "entities that laugh a billion times",
    file: "план.docx",
    make: () => changed({ "word/document.xml": part(paragraph("&a8;"), laughs) }),
    says: /небезопасно/,
  },
  {
    name: "an entity that reads a file",
    file: "план.docx",
    make: () =>
      changed({
        "word/document.xml": part(paragraph("&x;"), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      }),
    says: /небезопасно/,
  },
  {
    name: "entities in a part beside",
    file: "план.docx",
    make: () =>
      changed({
        "word/styles.xml": `${laughs}<a>&a8;</a>`,
        "word/_rels/document.xml.rels":
          '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>',
      }),
    says: /небезопасно/,
  },
  {
    name: "entities in a spreadsheet",
    file: "план.xlsx",
    make: () => changed({ "xl/styles.xml": `${laughs}<a>&a8;</a>` }, sheet("")),
    says: /небезопасно/,
  },
];

/** Made to take time and memory. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: "a part that inflates to 60 MB",
    file: "план.docx",
    make: () => bomb("word/document.xml", 60_000_000),
    says: tooMuch,
  },
  {
    name: "a part that inflates to 60 MB that says it is small",
    file: "план.docx",
    make: () => bomb("word/document.xml", 60_000_000, 100),
    says: tooMuch,
  },
  {
    name: "a sheet of 60 MB that says it is small",
    file: "план.xlsx",
    make: () => bomb("xl/workbook.xml", 60_000_000, 100),
    says: tooMuch,
  },
  {
    name: "twenty thousand parts",
    file: "план.docx",
    make: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 20_000 }, (_, index) => [`word/${index}`, new Uint8Array(0)]),
        ),
        { level: 0 },
      ),
    says: tooMuch,
  },
  {
    name: "200 columns",
    file: "план.docx",
    make: () => wordFile(table(row(cell("Этап").repeat(200)), row(cell("1").repeat(200)))),
    says: /200 столбцов/,
  },
  {
    name: "200 columns of a page",
    file: "план.html",
    make: () => strToU8(`<table><tr>${"<td>Этап".repeat(200)}</table>`),
    says: /200 столбцов/,
  },
  {
    name: "200 columns of a sheet",
    file: "план.xlsx",
    make: () =>
      sheet(
        `<row r="1">${Array.from({ length: 200 }, () => '<c t="inlineStr"><is><t>x</t></is></c>').join("")}</row>`,
      ),
    says: /столбцов/,
  },
  {
    name: "200 000 rows",
    file: "план.docx",
    make: () => wordFile(table(row(cell("1") + cell("май")).repeat(120_000))),
    says: /слишком|столько не бывает/,
  },
  {
    name: "200 000 rows of a sheet",
    file: "план.xlsx",
    make: () =>
      sheet(
        Array.from(
          { length: 200_000 },
          (_, index) =>
            `<row r="${index + 1}">${text(`A${index + 1}`, "Этап")}${text(`B${index + 1}`, "май")}</row>`,
        ).join(""),
      ),
    says: /слишком|столько не бывает/,
  },
  {
    name: "200 000 rows of text",
    file: "план.txt",
    make: () => strToU8(tabbedRows(200_000)),
    says: /столько не бывает/,
  },
  {
    name: "the farthest corner of a sheet",
    file: "план.xlsx",
    make: () =>
      sheet(`<row r="1">${text("A1", "Этап")}</row><row r="1048576">${text("XFD1048576", "май")}</row>`),
    says: /слишком/,
  },
  {
    name: "a book of 11 MB",
    file: "план.txt",
    make: () => strToU8("Наставничество. ".repeat(400_000)),
    says: /больше 10 МБ/,
  },
  { name: "50 MB", file: "план.docx", make: () => new Uint8Array(50_000_000), says: /больше 40 МБ/ },
  {
    name: "four million letters in one cell",
    file: "план.html",
    make: () => strToU8(`<table><tr><td>Этап<td>${"а".repeat(4_000_000)}</table>`),
    says: tooMuch,
  },
  {
    name: "100 000 tags inside one another",
    file: "план.html",
    make: () => strToU8(`${"<div><b>".repeat(50_000)}Сбор заявлений`),
    says: /слишком сложный/,
  },
  {
    name: "5 000 tables inside one another",
    file: "план.html",
    make: () => strToU8(`${"<table><tr><td>а".repeat(5_000)}Сбор заявлений`),
    says: /слишком сложный/,
  },
  {
    name: "5 000 Word tables inside one another",
    file: "план.docx",
    make: () =>
      wordFile(
        `${"<w:tbl><w:tr><w:tc>".repeat(5_000)}${paragraph("Сбор заявлений")}${"</w:tc></w:tr></w:tbl>".repeat(5_000)}${roadmap}`,
      ),
    says: /слишком сложный/,
  },
  {
    name: "20 000 quoted cells",
    file: "план.txt",
    make: () => strToU8(`Этап\tСбор заявлений\n${'"а\nб"\t'.repeat(20_000)}`),
    says: /столбцов/,
  },
];

/** The word «май» with another letter in it: nothing but the checksum tells. */
function oneBitWrong(): Uint8Array {
  const bytes = zipSync(unzipSync(word()), { level: 0 });
  const wanted = strToU8("май");
  const at = bytes.findIndex((_, index) => wanted.every((byte, offset) => bytes[index + offset] === byte));
  bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1;
  return bytes;
}

/** The flag of a password on every part. */
function locked(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return bytes;
}

/** Odd, but documents: what stands in them is read, in time. */
export const oddFiles: readonly HostileFile[] = [
  {
    name: "spans of millions",
    file: "план.html",
    make: () =>
      strToU8(
        `<table>${'<tr><td rowspan="999999" colspan="999999">Сбор заявлений</td></tr>'.repeat(3_000)}</table>`,
      ),
    says: /Сбор заявлений/,
  },
  {
    name: "spans of millions in Word",
    file: "план.docx",
    make: () => wordFile(table(row(cell("Сбор заявлений", '<w:gridSpan w:val="99999999"/>')).repeat(3_000))),
    says: /Сбор заявлений/,
  },
  {
    name: "names that climb out of the folder",
    file: "план.docx",
    make: () => changed({ "../../word/document.xml": "x", "/etc/passwd": "x" }),
    says: /Сбор заявлений/,
  },
  {
    name: "wrong content types",
    file: "план.docx",
    make: () => changed({ "[Content_Types].xml": "<Types/>" }),
    says: /Сбор заявлений/,
  },
  {
    name: "no relations",
    file: "план.docx",
    make: () => changed({ "_rels/.rels": "", "word/_rels/document.xml.rels": "" }),
    says: /Сбор заявлений/,
  },
  { name: "a Word file named as text", file: "план.txt", make: word, says: /Сбор заявлений/ },
  {
    name: "a page under an old Word name",
    file: "план.doc",
    make: () => strToU8("<html><table><tr><td>Сбор заявлений</table>"),
    says: /Сбор заявлений/,
  },
  {
    name: "200 KB of open brackets in a cell",
    file: "план.txt",
    make: () => strToU8(`Этап\tМероприятие\tСрок\n1\tСбор заявлений ${"((1) ".repeat(40_000)}\tмай`),
    says: /Сбор заявлений/,
  },
  {
    name: "200 KB of marks of items",
    file: "план.txt",
    make: () => strToU8(`Этап\tМероприятие\tСрок\n1\tСбор заявлений: ${"- а; 1) б ".repeat(20_000)}\tмай`),
    says: /Сбор заявлений/,
  },
  {
    name: "200 KB of tags that nobody closed",
    file: "план.html",
    make: () => strToU8(`<table><tr><td>Этап<td>Сбор заявлений${"<p <b <i".repeat(25_000)}`),
    says: /Сбор заявлений/,
  },
  {
    name: "100 000 tags closed that nobody opened",
    file: "план.html",
    make: () => strToU8(`${"<div>".repeat(2_000)}${"</p></b></td>".repeat(33_000)}Сбор заявлений`),
    says: /Сбор заявлений/,
  },
];
