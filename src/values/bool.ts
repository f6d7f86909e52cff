import type { CellValue, Lang, Reading } from "./cell";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { fold } from "./text";

const WORDS: ReadonlyMap<string, 0 | 1> = new Map([
  ["ja", 1],
  ["j", 1],
  ["yes", 1],
  ["y", 1],
  ["1", 1],
  ["true", 1],
  ["sant", 1],
  ["x", 1],
  ["nej", 0],
  ["n", 0],
  ["no", 0],
  ["0", 0],
  ["false", 0],
  ["falskt", 0],
]);

const LABELS = { sv: ["Nej", "Ja"], en: ["No", "Yes"] } as const;

/** Yes (1) or no (0), in either language; a blank cell is neither. */
export const readBool = (cell: CellValue): Reading<0 | 1> => {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "number") return cell === 0 || cell === 1 ? cell : faultOf("not-a-bool", cell);
  const word = fold(cell);
  if (word === "") return undefined;
  return WORDS.get(word) ?? faultOf(isErrorValue(cell) ? "error-value" : "not-a-bool", cell);
};

/** `Ja` or `Nej`, in the language asked for. */
export const boolLabel = (value: number, lang: Lang): string => LABELS[lang][value === 0 ? 0 : 1];
