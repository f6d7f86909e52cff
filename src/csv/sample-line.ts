const LONGEST = 160;
const BEFORE = 40;

const line = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const from = at - start > LONGEST - BEFORE ? at - BEFORE : start;
  return /^[^\r\n]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? "";
};

/**
 * A line that shows whether the encoding is right: the first with å, ä or ö, else with any letter beyond ASCII,
 * else the first that is not blank (Q35). Cut where it is long.
 */
export const sampleLine = (text: string): string => {
  for (const wanted of [/[åäöÅÄÖ]/, /[^\0-\x7F]/, /\S/]) {
    const at = text.search(wanted);
    if (at >= 0) return line(text, at);
  }
  return "";
};
