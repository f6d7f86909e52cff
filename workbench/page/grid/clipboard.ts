/** Cells as a spreadsheet puts them on the clipboard: tabs between cells, quotes where a cell holds a tab, quote or line break. */
export function toClipboard(matrix: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return matrix.map((line) => line.map(quoted).join("\t")).join("\r\n");
}

/** The cells of a text from the clipboard, as other spreadsheets write it; a last line break is no row. */
export function fromClipboard(text: string): string[][] {
  const cells = /(?:^|(?<=[\t\n\r]))"((?:[^"]|"")*)"(?=[\t\n\r]|$)|([^\t\n\r]*)/y;
  const matrix: string[][] = [[]];
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at <= body.length; at++) {
    cells.lastIndex = at;
    const [whole = "", quoted, plain = ""] = cells.exec(body) ?? [];
    matrix.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (body[at] === "\n") matrix.push([]);
  }
  return matrix;
}
