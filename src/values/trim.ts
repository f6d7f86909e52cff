const HIGHEST_CONTROL_OR_SPACE = 0x20;
const DELETE = 0x7f;

/** Whether the character takes up no more than white: spaces of every width, line ends, zero-width characters, the byte order mark. */
const isOuterSpace = (code: number): boolean => {
  if (code < DELETE)
    return code <= HIGHEST_CONTROL_OR_SPACE && (code === 0x20 || (code >= 0x09 && code <= 0x0d));
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0x1680
  );
};

/** Where the text begins once outer white is left out; its length when it is all white. */
export const trimStart = (text: string): number => {
  let start = 0;
  while (start < text.length && isOuterSpace(text.charCodeAt(start))) start++;
  return start;
};

/** Where the text ends once outer white is left out, not before `start`. */
export const trimEnd = (text: string, start: number): number => {
  let end = text.length;
  while (end > start && isOuterSpace(text.charCodeAt(end - 1))) end--;
  return end;
};

/** The text without outer white, zero-width characters and byte order mark; the same string when there is none. */
export const trimmed = (text: string): string => {
  const start = trimStart(text);
  const end = trimEnd(text, start);
  return end - start === text.length ? text : text.slice(start, end);
};
