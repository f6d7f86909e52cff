/** The ways that lines end: Windows, Unix, and the Macintosh of old. */
export type LineEnd = "\r\n" | "\n" | "\r";

const LF = 0x0a;
const CR = 0x0d;

/** The line end that stands at a position, if any. */
export const lineEndAt = (text: string, at: number): LineEnd | undefined => {
  const code = text.charCodeAt(at);
  if (code === LF) return "\n";
  if (code !== CR) return undefined;
  return text.charCodeAt(at + 1) === LF ? "\r\n" : "\r";
};

/** How many line ends a text holds: CR LF is one. */
export const countLineEnds = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
};
