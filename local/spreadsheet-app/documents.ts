import { newParagraph, paragraphOf, type StoredParagraph } from "./document-paragraph.ts";
import type { Rights } from "./rights.ts";
import { enumeration, strictStandIn } from "./strict-stand-in.ts";

type DocumentApp = GoogleAppsScript.Document.DocumentApp;
type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Table = GoogleAppsScript.Document.Table;

export type StoredTable = {
  readonly kind: "table";
  readonly cells: string[][];
  readonly widths: number[];
  readonly boldRows: Set<number>;
  border: number;
  attributes: Record<string, unknown>;
};
export type StoredElement = StoredParagraph | StoredTable | { readonly kind: "page-break" };

/** A document in the root of somebody's Drive. */
export type StoredDocument = {
  readonly id: string;
  readonly name: string;
  readonly body: StoredElement[];
  readonly foot: StoredParagraph[];
  readonly page: Record<string, number>;
  closed: boolean;
};

export type InMemoryDocuments = {
  readonly service: DocumentApp;
  readonly documents: StoredDocument[];
  /** Documents that may still be created today. */
  quota: number;
  /** Fails a call by its name instead of doing it, as Google does now and then; null: it works. */
  failure: ((call: string) => string | null) | null;
  /** Called when a document is whole. */
  onMade: (document: StoredDocument) => void;
};

const DOCUMENTS = "https://www.googleapis.com/auth/documents";

/** `DocumentApp`, whose documents stay here to be looked at. */
export function newDocumentApp(rights: Rights): InMemoryDocuments {
  const called = (call: string) => {
    rights.require(DOCUMENTS, call);
    const failure = state.failure?.(call) ?? null;
    if (failure !== null) throw new Error(failure);
  };
  const state: InMemoryDocuments = {
    documents: [],
    quota: 250,
    failure: null,
    onMade: () => {},
    service: strictStandIn<DocumentApp>("DocumentApp", {
      Attribute: enumeration<DocumentApp["Attribute"]>(attributes),
      HorizontalAlignment: enumeration<DocumentApp["HorizontalAlignment"]>([
        "LEFT",
        "CENTER",
        "RIGHT",
        "JUSTIFY",
      ]),
      create: (name: string) => {
        called("DocumentApp.create");
        if (state.quota < 1) throw new Error("Service invoked too many times for one day: docs create.");
        state.quota -= 1;
        const stored: StoredDocument = {
          id: `doc-${state.documents.length + 1}`,
          name,
          // A new document is never quite empty.
          body: [newParagraph("")],
          foot: [],
          page: {},
          closed: false,
        };
        state.documents.push(stored);
        return documentOf(stored);
      },
    }),
  };
  const documentOf = (stored: StoredDocument): Document => {
    const open = (call: string) => {
      called(call);
      if (stored.closed) throw new Error("Document is closed, its contents cannot be updated.");
    };
    return strictStandIn<Document>("Document", {
      getBody: () => bodyOf(stored, open),
      addFooter: () => {
        open("Document.addFooter");
        if (stored.foot.length > 0) throw new Error("Document tab already contains a footer.");
        return strictStandIn<GoogleAppsScript.Document.FooterSection>("FooterSection", {
          appendParagraph: ((text: string) => appended(stored.foot, text, open)) as Body["appendParagraph"],
        });
      },
      getUrl: () => `https://docs.google.com/open?id=${stored.id}`,
      saveAndClose: () => {
        open("Document.saveAndClose");
        stored.closed = true;
        state.onMade(stored);
      },
    });
  };
  return state;
}

const attributes = [
  "BOLD",
  "FONT_FAMILY",
  "FONT_SIZE",
  "FOREGROUND_COLOR",
  "HORIZONTAL_ALIGNMENT",
  "INDENT_FIRST_LINE",
  "INDENT_START",
  "LINE_SPACING",
  "SPACING_AFTER",
  "SPACING_BEFORE",
] as const;

function bodyOf({ body: elements, page }: StoredDocument, open: (call: string) => void): Body {
  const sizing = (key: string) => (points: number) => {
    open(`Body.set ${key}`);
    page[key] = points;
    return body;
  };
  const body: Body = strictStandIn<Body>("Body", {
    setPageWidth: sizing("width"),
    setPageHeight: sizing("height"),
    setMarginTop: sizing("top"),
    setMarginBottom: sizing("bottom"),
    setMarginLeft: sizing("left"),
    setMarginRight: sizing("right"),
    appendParagraph: ((text: string) => {
      open("Body.appendParagraph");
      return appended(elements, text, open);
    }) as Body["appendParagraph"],
    appendTable: ((cells: string[][]) => {
      open("Body.appendTable");
      if (!cells.every((row) => row.every((cell) => typeof cell === "string")))
        throw new Error("The parameters don't match the method signature for DocumentApp.Body.appendTable.");
      const stored: StoredTable = {
        kind: "table",
        cells: cells.map((row) => [...row]),
        widths: [],
        boldRows: new Set(),
        border: 1,
        attributes: {},
      };
      elements.push(stored);
      return tableOf(stored);
    }) as Body["appendTable"],
    appendPageBreak: (() => {
      open("Body.appendPageBreak");
      elements.push({ kind: "page-break" });
      return strictStandIn<GoogleAppsScript.Document.PageBreak>("PageBreak", {});
    }) as Body["appendPageBreak"],
    getChild: (at: number) => childOf(elements[at]),
    removeChild: (child: GoogleAppsScript.Document.Element) => {
      open("Body.removeChild");
      const at = elements.findIndex((element) => children.get(element) === child);
      const paragraphs = elements.filter(({ kind }) => kind === "paragraph").length;
      if (elements[at]?.kind === "paragraph" && paragraphs === 1)
        throw new Error("Can't remove the last paragraph in a document section.");
      elements.splice(at, 1);
      return body;
    },
  });
  return body;
}

const children = new WeakMap<StoredElement, GoogleAppsScript.Document.Element>();

function childOf(element: StoredElement | undefined): GoogleAppsScript.Document.Element {
  if (element === undefined) throw new Error("Child index must be smaller than the number of children.");
  const known = children.get(element) ?? strictStandIn<GoogleAppsScript.Document.Element>("Element", {});
  children.set(element, known);
  return known;
}

function appended(elements: StoredElement[], text: string, open: (call: string) => void): Paragraph {
  const stored = newParagraph(text);
  elements.push(stored);
  return paragraphOf(stored, open);
}

function tableOf(stored: StoredTable): Table {
  const table: Table = strictStandIn<Table>("Table", {
    setAttributes: (given: object) => {
      Object.assign(stored.attributes, given);
      return table;
    },
    setColumnWidth: (column: number, width: number) => {
      if (column >= (stored.cells[0]?.length ?? 0)) throw new Error("Column index is out of bounds.");
      stored.widths[column] = width;
      return table;
    },
    setBorderWidth: (width: number) => {
      stored.border = width;
      return table;
    },
    getRow: (row: number) =>
      strictStandIn<GoogleAppsScript.Document.TableRow>("TableRow", {
        editAsText: () => {
          const text = strictStandIn<GoogleAppsScript.Document.Text>("Text", {
            setBold: (() => {
              stored.boldRows.add(row);
              return text;
            }) as GoogleAppsScript.Document.Text["setBold"],
          });
          return text;
        },
      }),
    getCell: (row: number, column: number) => {
      if (stored.cells[row]?.[column] === undefined) throw new Error("Cell index is out of bounds.");
      return strictStandIn<GoogleAppsScript.Document.TableCell>("TableCell", {
        getChild: () =>
          strictStandIn<GoogleAppsScript.Document.Element>("Element", {
            asParagraph: () => {
              const paragraph: Paragraph = strictStandIn<Paragraph>("Paragraph", {
                setAlignment: () => paragraph,
              });
              return paragraph;
            },
          }),
      });
    },
  });
  return table;
}
