/** A line of a SIE file that an import looks at; what stands after `broken` cannot be told apart, for a quote there is not closed. */
export type SieLine = {
  readonly line: number;
  readonly label: string;
  readonly fields: readonly string[];
  readonly broken?: string;
  readonly text: string;
};

/** A field with blanks between quotes, or one without either; the standard knows one sign to escape, the quote. */
const FIELD = /\s*(?:"((?:\\"|[^"])*)"|([^\s"]+))(?=\s|$)/y;

/**
 * The fields of a line, split by blanks. The standard escapes the quote, as `\"`: any other backslash is meant as it stands, and one
 * after which nothing else would close the field.
 */
const fieldsOf = (line: string): Pick<SieLine, "fields" | "broken"> => {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (let end = 0; end < line.length; end = FIELD.lastIndex) {
    const found = FIELD.exec(line);
    if (!found) return { fields, broken: line.slice(end).trim() };
    const [, quoted, bare = ""] = found;
    fields.push(quoted === undefined ? bare : quoted.replaceAll(String.raw`\"`, '"'));
  }
  return { fields };
};

/** The dimensions and objects of a SIE file, line by line. */
export function* sieLines(text: string): Generator<SieLine> {
  for (const [at, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (!/^#(?:DIM|UNDERDIM|OBJEKT)\b/i.test(trimmed)) continue;
    const { fields, ...rest } = fieldsOf(trimmed);
    const [label = "", ...others] = fields;
    yield { line: at + 1, label: label.toUpperCase(), fields: others, ...rest, text: trimmed };
  }
}
