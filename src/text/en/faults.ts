import type { FaultCode } from "../../values/cell";
import { formatNumber } from "../../values/format";
import type { ValueType } from "../../values/value-type";

const outOfRange = (type: ValueType): string => {
  if (type.kind === "date")
    return "is before the year 1900, which Excel's dates do not reach. Check the year.";
  const min = "min" in type ? type.min : undefined;
  const max = "max" in type ? type.max : undefined;
  if (min !== undefined && max !== undefined)
    return `must be between ${formatNumber(min, "en")} and ${formatNumber(max, "en")}. Correct the number.`;
  if (min !== undefined)
    return `must be at least ${formatNumber(min, "en")} and at most fifteen digits. Correct the number.`;
  return "is too large for Excel to keep all of its digits. Correct the number.";
};

const choices = (type: ValueType): string =>
  type.kind === "enum" ? `: ${type.choices.map(({ en }) => en).join("; ")}` : "";

/** What is wrong with a cell that could not be read, and what to do; goes on after the quoted cell. */
export const faultText = (fault: FaultCode, type: ValueType): string => {
  switch (fault) {
    case "rounded-away":
      return "was rounded by Excel, so its last digits are gone. Ask for a new file, where the column is text.";
    case "too-narrow":
      return "is what is printed when the column was too narrow, so the value cannot be seen. Make the column wider where the file was written, and export the file again.";
    case "made-a-number":
      return "is a number that a program gave decimals, and zeros that it began with may be gone. Make the column text in the file and write the number without decimals, or ask for a new file.";
    case "error-value":
      return "is an error from a formula. Correct the formula or type the value.";
    case "not-calculated":
      return "is a formula that has not been calculated, so the cell counts as empty. Open the file in Excel and save it, or type the value.";
    case "not-text":
      return "is a number where text belongs. Format the cell as text and type the value again.";
    case "not-a-number":
      return "is not a number. Write the number in digits, for instance 1234.50.";
    case "percent":
      return "is a percentage, and the column holds something else. Write the number without per cent.";
    case "ambiguous-number":
      return "can be thousands or decimals. Write the number so that it can be read in one way only, for instance 1234 or 1.23.";
    case "too-many-decimals":
      return "has more decimals than the column holds: amounts have two, hours four, whole numbers none. Round the number.";
    case "share":
      return "is a share, and the column holds per cent. Write the percentage, for instance 25 for 0.25.";
    case "hidden-days":
      return "shows a time of day but holds more than one day, so nobody can see how many hours are meant. Write the hours as a number.";
    case "out-of-range":
      return outOfRange(type);
    case "not-a-date":
      return "is not a date in the calendar. Write it as YYYY-MM-DD, for instance 2026-08-27.";
    case "ambiguous-date":
      return "can be two different dates. Write it as YYYY-MM-DD.";
    case "lost-zero":
      return "has five digits among dates of six, so a zero in front may be gone. Write the date as YYYY-MM-DD.";
    case "other-clock":
      return "has a time in UTC or another time zone, so the day may be another one here. Write it as YYYY-MM-DD.";
    case "not-a-time":
      return "is not a time of day in whole minutes. Write it as hh:mm, for instance 08:30.";
    case "not-a-bool":
      return "is neither Yes nor No. Choose one of them, or leave the cell empty.";
    case "not-in-list":
      return `is not one of the choices${choices(type)}. Choose one of them.`;
    case "not-a-color":
      return "is not a color. Write it as #RRGGBB, for instance #1F7A3C.";
  }
};
