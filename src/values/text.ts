import type { Folded } from "./brands";
import type { CellValue, Reading } from "./cell";
import { digitsShown, formatKind } from "./cell-format";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { trimmed } from "./trim";

/** From here on a character may combine with its neighbour, so only below is a text surely in NFC. */
const FIRST_COMBINING = 0x300;

/** From space to tilde every character is seen. */
const FIRST_PRINTED = 0x20;
const LAST_PRINTED = 0x7e;

const FINAL_SIGMA = "ς";
const SIGMA = "σ";

/** The text in NFC, so that `å` is one character however it was typed; the same string when it was. */
const composed = (text: string): string => {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_COMBINING) return text.normalize("NFC");
  }
  return text;
};

const SPACE = 0x20;
const HASH = 0x23;

/** Whether a cell's text is read just as it stands: printed ASCII, no outer white, and no error value's sign before it. */
export const isPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first === HASH || first === SPACE || text.charCodeAt(text.length - 1) === SPACE) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PRINTED || code > LAST_PRINTED) return false;
  }
  return text !== "";
};

/**
 * Text as it stands, without outer white and in NFC. A number or a bool in a text column is a fault: Excel may already
 * have dropped its leading zeros (formats E3, A5).
 */
export const readText = (cell: CellValue): Reading<string> => {
  if (typeof cell !== "string") return faultOf("not-text", cell);
  const text = trimmed(cell);
  if (text === "") return undefined;
  return isErrorValue(text) ? faultOf("error-value", text) : composed(text);
};

const THOUSAND = 1000;

/**
 * A number with the decimals that its format always shows: 1.1 in a cell that shows `1.10` is that code. Undefined where the
 * format shows as many as there are, or the number has more.
 */
export const fixedDecimals = (cell: number, format: string): string | undefined => {
  const [, thousands, zeros] = /^(#,##)?0+\.(0{1,10})$/.exec(format) ?? [];
  // Shown with a blank or a comma between its thousands, it is no code that anybody sees.
  const decimals = thousands !== undefined && Math.abs(cell) >= THOUSAND ? undefined : zeros?.length;
  const shown = decimals === undefined ? "" : cell.toFixed(decimals);
  return shown !== "" && Number(shown) === cell ? shown : undefined;
};

/**
 * A code: text, or a number by the digits that its cell shows, which is a fault all the same: what was typed may have
 * been another code. A date is none that anybody typed.
 */
export const readCode = (cell: CellValue, format = "General"): Reading<string> => {
  if (typeof cell !== "number" || formatKind(format) === "date" || !Number.isFinite(cell))
    return readText(cell);
  const isPadded = formatKind(format) === "digits" && Number.isSafeInteger(cell) && cell >= 0;
  const shown = isPadded ? digitsShown(cell, format) : (fixedDecimals(cell, format) ?? String(cell));
  return { fault: "not-text", text: shown, read: shown };
};

/**
 * Whether the text holds a character that nobody can see: a control character other than tab and line end,
 * a zero-width character or a bidi override. Two codes that look alike may differ by one.
 */
export const hasInvisible = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < FIRST_PRINTED || code > LAST_PRINTED) && isInvisible(code)) return true;
  }
  return false;
};

const isInvisible = (code: number): boolean => {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0x7f) return false;
  return (
    code <= 0x9f ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
};

/**
 * How keys compare (Q4, Q32): without outer white, in NFC, and with no difference between capitals and small
 * letters. Two codes are the same when their folds are the same string; folds sort by code unit.
 */
export const fold = (text: string): Folded => {
  let plain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e) return foldAny(text);
    if (code <= 0x20 || (code >= 0x41 && code <= 0x5a)) plain = false;
  }
  return (plain ? text : trimmed(text).toLowerCase()) as Folded;
};

const foldAny = (text: string): Folded =>
  trimmed(text).toLowerCase().normalize("NFC").replaceAll(FINAL_SIGMA, SIGMA) as Folded;
