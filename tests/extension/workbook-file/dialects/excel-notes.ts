import { addPart, linksOf, type Parts, rewrite, tabNamed, tabsOf, textOf, WORKBOOK } from "./book-parts.ts";
import { uid } from "./excel-sheets.ts";
import type { Trait } from "./trait.ts";

/** Notes with an author and looks; their boxes in XML laid out over lines, in single quotes. */
export const notesWithLooks: Trait = {
  name: "notes have looks and an author, their boxes another spelling",
  seen: "Excel: xlsx-convert comments (shapeId, xr:uid, Tahoma, VML over lines), ClosedXML EditingComments",
  dress: (parts) => {
    for (const { name, position } of commentParts(parts)) {
      rewrite(parts, name, (text) => {
        let at = 0;
        return text
          .replace(
            /<comments\b([^>]*)>/,
            '<comments$1 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">',
          )
          .replace("<author></author>", "<author>Автор</author>")
          .replace(/<comment ref="([A-Z]+\d+)" authorId="0">/g, (_, address: string) => {
            at += 1;
            return `<comment ref="${address}" authorId="0" shapeId="0" xr:uid="${uid(at, position + 128)}">`;
          })
          .replace(
            /<r><t xml:space="preserve">/g,
            '<r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/><charset val="204"/></rPr><t xml:space="preserve">',
          );
      });
    }
    for (const name of [...parts.keys()].filter((each) => each.endsWith(".vml")))
      rewrite(parts, name, (text) =>
        text
          .replace(/ style="([^"]*)"/g, (_, style: string) => ` style='${style.replace(/;/g, ";\r\n  ")}'`)
          .replace(/(<\/?[vox]:)/g, "\r\n $1")
          .replace(/fillcolor="#ffffe1"/g, 'fillcolor="#ffffe1 [80]" strokecolor="none [81]"'),
      );
  },
};

/** A conversation of people about a cell. Older versions see a note that says so. */
export const threadedComments: Trait = {
  name: "people talk about a cell",
  seen: "Excel 365: xlsx-convert comments, PhpSpreadsheet namespacestd (persons, threadedComments, author tc=…)",
  dress: (parts) => {
    const tab = tabNamed(parts, "Контроль сроков");
    const notes = commentParts(parts).find(({ position }) => position === tab.position);
    if (!notes) throw new Error("The tab has no notes");
    const [id, person] = [uid(77, 1), uid(78, 1)];
    rewrite(parts, notes.name, (text) =>
      text
        .replace("</authors>", `<author>tc=${id}</author></authors>`)
        .replace(
          "</commentList>",
          `<comment ref="N3" authorId="1" shapeId="0"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    Успеваем?</t></text></comment></commentList>`,
        ),
    );
    const spaces =
      'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    addPart(parts, tab.part, {
      name: "xl/threadedComments/threadedComment1.xml",
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments ${spaces}><threadedComment ref="N3" dT="2025-02-03T09:12:21.43" personId="${person}" id="${id}"><text>Успеваем?</text></threadedComment></ThreadedComments>`,
      kind: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      type: "application/vnd.ms-excel.threadedcomments+xml",
    });
    addPart(parts, WORKBOOK, {
      name: "xl/persons/person.xml",
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList ${spaces}><person displayName="Завуч" id="${person}" userId="Завуч" providerId="None"/></personList>`,
      kind: "http://schemas.microsoft.com/office/2017/10/relationships/person",
      type: "application/vnd.ms-excel.person+xml",
    });
  },
};

/** The parts with notes, by the place of their tab. */
export function commentParts(parts: Parts): readonly { readonly name: string; readonly position: number }[] {
  return tabsOf(parts).flatMap(({ part, position }) =>
    linksOf(parts, part)
      .filter(({ kind }) => kind === "comments")
      .map(({ part: name }) => {
        textOf(parts, name);
        return { name, position };
      }),
  );
}
