/** Namespaces of the format: the usual one, or the strict one of the standard. A file keeps to one of them. */
export type Dialect = {
  readonly main: string;
  /** Of links between parts; also the beginning of their types. */
  readonly relationships: string;
};

export const USUAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The dialect of a part by its outermost start tag. */
export function dialectOf(rootTag: string): Dialect {
  return rootTag.includes(STRICT.main) ? STRICT : USUAL;
}

/** The attribute that links an element with another part, with the prefix the part uses: ' r:id="rId3"'. */
export function relationAttribute(rootTag: string, id: string): string {
  for (const match of rootTag.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (match[2] === USUAL.relationships || match[2] === STRICT.relationships)
      return ` ${match[1]}:id="${id}"`;
  }
  return ` xmlns:r="${dialectOf(rootTag).relationships}" r:id="${id}"`;
}
