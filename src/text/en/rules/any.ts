import { isoDate } from "../../../values/date";
import { counted } from "../../counted";
import { numberText } from "../../number-text";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue, ifGoneOf, typeOf } from "../../value-text";
import { faultText } from "../faults";
import { doYouMean } from "../suggested";

const q = (text: string): string => quote(text, "en");
const others = (count: number): string => counted(count - 1, "en", "other row", "other rows");

/** What to do where what a row names is not there, and nothing is like it. */
const orGone = {
  none: "Correct the value, or add it there.",
  row: "Correct the value, or add it there. If it is gone for good, the row can be deleted.",
  cell: "Correct the value, or add it there. If it is gone for good, the cell can be emptied.",
};

export const any = {
  "required-value": {
    title: "Value missing",
    says: ({ register, field }, names) => `${names.field(register, field)} is missing. Fill in the cell.`,
    why: "The row cannot be used without its required columns, neither here nor in the system that receives it.",
  },
  "duplicate-key": {
    title: "Same key on several rows",
    says: ({ register, key, count, run }, names, rows) => {
      const also = `${q(key)} is also on ${rows ?? others(count)} of ${names.register(register)}.`;
      if (run)
        return `${also} The row above has ${q(run.above)}, so ${q(run.meant)} is probably what was meant. The fix writes it.`;
      return `${also} Give each row a key of its own, or delete the one that is wrong.`;
    },
    why: "The key names the row. When it stands on several rows, nobody knows which one holds. Capitals and small letters count as the same.",
  },
  "unreadable-cell": {
    title: "The cell cannot be read",
    says: ({ register, field, text, fault, suggestion, mistaken }, names) =>
      `${names.field(register, field)}: ${q(fault === "ambiguous-number" ? text : numberText(text, "en"))} ${faultText(fault, typeOf(register, field))}${suggestion === undefined ? "" : ` ${doYouMean(suggestion, mistaken)}`}`,
    why: "A cell that cannot be read counts as empty until it is corrected. It never becomes 0, and never a guess.",
  },
  "rounded-number": {
    title: "Rounded number",
    says: ({ register, field, text, value }, names) =>
      `${names.field(register, field)}: ${q(numberText(text, "en"))} has more decimals than the column keeps, and counts as ${fieldValue(register, field, value, "en")}. The fix writes the rounded number.`,
    why: "Amounts are counted in whole öre and hours with four decimals. A third of an hour does not fit exactly: it is rounded to the nearest, and never becomes 0.",
  },
  "number-in-text-column": {
    title: "Number in a text column",
    says: ({ register, field, kind, text, run }, names) => {
      const cell = `${names.field(register, field)}: ${q(text)}`;
      if (kind === "bool")
        return `${cell} is true or false, where text belongs. Write the text as it should be.`;
      if (run)
        return `${cell} is a number where text belongs. The row above has ${q(run.above)}, so ${q(run.meant)} is probably what was typed. The fix writes it as text.`;
      return `${cell} is a number where text belongs. Excel may have changed what was typed, for instance 0042 to 42 or 1.10 to 1.1. Check the value and write it as text.`;
    },
    why: "Codes and numbers of things are text: leading zeros, dots and plus signs are part of them. When Excel takes them for numbers they are lost.",
  },
  "invisible-characters": {
    title: "Invisible characters",
    says: ({ register, field, text, count }, names) =>
      `${names.field(register, field)}: ${q(text)} holds ${counted(count, "en", "character", "characters")} that cannot be seen. Remove what is invisible.`,
    why: "Characters that cannot be seen often come along when text is copied from a web page. Two codes that look alike are then different.",
  },
  "surrounding-space": {
    title: "Space before or after",
    says: ({ register, field, text }, names) =>
      `${names.field(register, field)}: there is space before or after ${q(text)}. Remove it.`,
    why: "Kontera looks past the spaces, but Excel's own lookups, such as XLOOKUP, do not find the code.",
  },
  "date-order": {
    title: "End before start",
    says: ({ register, span, start, end }, names) =>
      `${names.field(register, span[1])} ${isoDate(end)} is before ${names.field(register, span[0])} ${isoDate(start)}. Correct one of the dates.`,
    why: "A row that ends before it begins never holds, and is never open for registration.",
  },
  "missing-reference": {
    title: "Not in the register",
    says: ({ register, field, value, to, suggestion, mistaken }, names) =>
      `${names.field(register, field)}: ${q(value)} is not in ${names.register(to)}. ${suggestion === undefined ? orGone[ifGoneOf(register, field)] : doYouMean(suggestion, mistaken)}`,
    why: "What the row points at must be in its register, or the row cannot be summed, billed or transferred.",
  },
} as const satisfies Partial<RuleTexts>;
