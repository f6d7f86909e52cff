import { cellName } from "#core/values/a1";
import { escapeText, toXstring } from "../xml/escape";
import type { Content } from "./edits";

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
/** A cell's `t` attribute and what stands inside it besides the formula. */
const valueXml = (
  prefix: string,
  { value, error, formula, uncalculated }: Content,
): readonly [type: string, xml: string] => {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return ["", v(Object.is(value, -0) ? "0" : String(value))];
  if (typeof value === "boolean") return [' t="b"', v(value ? "1" : "0")];
  // A formula that comes to a text of no length says so: without a value it would be one that nobody has calculated.
  if (value === "") return formula === undefined || uncalculated ? ["", ""] : [' t="str"', v("")];
  // Newer errors (#SPILL!, #CALC! …) are told apart by metadata; without it the format knows them as #VALUE!.
  if (error) return [' t="e"', v(errors.has(value) ? value : "#VALUE!")];
  const text = escapeText(toXstring(value));
  if (formula !== undefined) return [' t="str"', v(text)];
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return [' t="inlineStr"', `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`];
};

/** A cell written anew. Text is always a string cell, whatever it begins with. */
export const cellXml = (
  prefix: string,
  row: number,
  column: number,
  content: Content,
  style: number,
): string => {
  const [type, value] = valueXml(prefix, content);
  const formula =
    content.formula === undefined ? "" : `<${prefix}f>${escapeText(toXstring(content.formula))}</${prefix}f>`;
  const head = `<${prefix}c r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ""}${type}`;
  return formula === "" && value === "" ? `${head}/>` : `${head}>${formula}${value}</${prefix}c>`;
};
