/**
 * The cells of a .csv file, between commas or, as Russian programs save it, semicolons: by which of them the first line has more of outside
 * quotation marks. Quoted cells may hold either, line breaks, and doubled marks.
 * @example readCommaSeparated('Вопрос;Балл\n"да; конечно";7') // [["Вопрос", "Балл"], ["да; конечно", "7"]]
 */
export function readCommaSeparated(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(plain);
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] as string;
    const row = rows[rows.length - 1] as string[];
    const cell = row[row.length - 1] as string;
    if (isQuoted) {
      const isDoubled = sign === '"' && plain[at + 1] === '"';
      if (sign !== '"' || isDoubled) row[row.length - 1] = cell + sign;
      else isQuoted = false;
      if (isDoubled) at += 1;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === separator) row.push("");
    else if (sign === "\n") rows.push([""]);
    else row[row.length - 1] = cell + sign;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function separatorOf(text: string): "," | ";" {
  const bare = text.replace(/"(?:[^"]|"")*"/g, "");
  const first = bare.slice(0, bare.indexOf("\n") < 0 ? bare.length : bare.indexOf("\n"));
  // A sign of the words has a space after it; between cells programs put none.
  const count = (sign: string) => first.split(sign).filter((part) => !part.startsWith(" ")).length;
  return count(";") > count(",") ? ";" : ",";
}
