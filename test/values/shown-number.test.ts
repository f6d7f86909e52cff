import { expect, test } from "vitest";
import { formatKind } from "#core/values/cell-format";
import { shownNumber } from "#core/values/shown-number";
import { readCell } from "#core/values/value-type";

const options = { date1904: false };
const hours = (cell: number, format: string) => readCell({ kind: "hours" }, cell, options, format);
const money = (cell: number, format: string, isPrice = false) =>
  readCell({ kind: "money", ...(isPrice && { price: true }) }, cell, options, format);

test.each(["yyyy-mm-dd hh:mm", "m/d/yy h:mm", "dd hh:mm", "yyyy-mm-dd", "mm", "mmm", "d [h]:mm", "yyyy"])(
  "a fraction of a day that shows as a date by %s is no hours, and is quoted with its format",
  (format) => {
    expect(hours(0.3125, format)).toEqual({ fault: "not-a-number", text: `0.3125 (${format})` });
    expect(hours(46_000.3125, format)).toMatchObject({
      fault: "not-a-number",
      text: expect.stringMatching(/^2025-12-09$/) as string,
    });
  },
);

test.each(["mm:ss", "ss", "h", "hh", "[h]", "h AM/PM", "ss.0", "mm:ss.0"])(
  "a clock that shows only a part of the time, by %s, is no hours",
  (format) => {
    expect(hours(0.3125, format)).toEqual({ fault: "not-a-number", text: `0.3125 (${format})` });
  },
);

test.each([
  "h:mm",
  "hh:mm:ss",
  "[$-F400]h:mm:ss\\ AM/PM",
  "h:mm;@",
  "[h]:mm",
  "[mm]:ss",
  "[ss]",
  'h" h "mm" min"',
  "[$-41D]hh:mm",
])("a time of day or a count of hours, by %s, is hours", (format) => {
  expect(hours(0.3125, format)).toBe(75_000);
});

test("a clock of twelve hours is hours where it shows the digits of one of 24, and a time of day all the same", () => {
  expect(hours(0.25, "h:mm AM/PM")).toBe(60_000);
  expect(hours(0.8125, "h:mm AM/PM")).toEqual({ fault: "not-a-number", text: "7:30 PM" });
  expect(hours(0.02, "h:mm AM/PM")).toEqual({ fault: "not-a-number", text: "12:28:48 AM" });
  expect(hours(59 / 1440, "h:mm AM/PM")).toEqual({ fault: "not-a-number", text: "12:59 AM" });
  expect(hours(1 / 24, "h:mm AM/PM")).toBe(10_000);
  expect(hours(0.5, "h:mm AM/PM")).toBe(120_000);
  expect(readCell({ kind: "time" }, 0.8125, options)).toBe(1170);
});

test("the part of a format that shows the number decides, not the first", () => {
  expect(hours(0.3125, '[=0]"";h:mm')).toBe(75_000);
  expect(hours(0.3125, "[>=1]yyyy-mm-dd;h:mm")).toBe(75_000);
  expect(hours(7.5, '[<1]h:mm;0.00" h"')).toBe(75_000);
  expect(hours(0.3125, '[<1]yyyy-mm-dd;0.00" h"')).toMatchObject({ fault: "not-a-number" });
});

test("a condition of a format holds at its limit or does not, as its sign says", () => {
  const isHours = 'General" h"';
  for (const format of ["<=8", "<=9", ">=8", ">=7", "=8", "<9", ">7", "<>7", "<>9"])
    expect(hours(8, `[${format}]${isHours};yyyy-mm-dd`), format).toBe(80_000);
  for (const format of ["<8", ">8", "<>8", "=7", "=9", "<=7", ">=9"])
    expect(hours(8, `[${format}]yyyy-mm-dd;${isHours}`), format).toBe(80_000);
});

test.each(['#":"##', '0":"00', "0\\:00", "#:##", '#"h"##', '#"."##', '0"."00', '0","00', "#-##", "00-00"])(
  "signs between the digits, by %s, make another number of it, which is no hours and no amount",
  (format) => {
    const fault = { fault: "not-a-number", text: `730 (${format})` };
    expect(hours(730, format)).toEqual(fault);
    expect(money(730, format)).toEqual(fault);
  },
);

test("formats that leave a number what it is do so", () => {
  for (const format of [
    "General",
    "0.00",
    "# ##0,00",
    "#,##0.00",
    "#\\ ##0.00",
    "0000",
    "0.00E+00",
    "_-* 0.00_-",
    "[Red]-0.00",
    '0.0" h"',
  ])
    expect(hours(730, format)).toBe(7_300_000);
});

test("the crowns of other countries are no kronor", () => {
  for (const [format, said] of [
    ["[$kr-414] #,##0", "NOK 500"],
    ["#,##0\\ [$kr-814]", "500 NOK"],
    ["#,##0 [$kr.-406]", "500 DKK"],
    ["#,##0 [$kr-nb-NO]", "500 NOK"],
    ["#,##0 [$kr.-da-DK]", "500 DKK"],
    ["#,##0 [$kr-40F]", "500 ISK"],
    ["#,##0 [$kr-438]", "500 DKK"],
    ["#,##0 [$kr-46F]", "500 DKK"],
    ["#,##0 [$kr-NB-NO]", "500 NOK"],
    ["#,##0 [$kr-10414]", "500 NOK"],
    ["#,##0 [$kr-425]", "500 kr425"],
    ["#,##0 [$kr-43B]", "500 kr43B"],
    ["#,##0 [$kr-se-NO]", "500 krseNO"],
    ["#,##0 [$NOK]", "500 NOK"],
  ] as const)
    expect(money(500, format)).toEqual({ fault: "not-a-number", text: said });
  for (const format of [
    "[$kr-41D] #,##0",
    "#,##0 [$kr-sv-SE]",
    "#,##0 [$kr]",
    "#,##0 [$kr-81D]",
    "#,##0 [$kr-83B]",
    "#,##0 [$kr-143B]",
    "#,##0 [$kr-1C3B]",
    "#,##0 [$kr-se-SE]",
    "#,##0 [$kr-smj-SE]",
    "#,##0 [$kr-sma-SE]",
    "[$-414]#,##0",
  ])
    expect(money(500, format)).toBe(50_000);
});

test("kronor are kronor however they are written, and of an hour where a price of an hour is wanted", () => {
  for (const format of ['0" kronor"', '0 "kr"', '0" SEK"']) expect(money(950, format)).toBe(95_000);
  for (const format of ['0" kr/h"', '0" kr/tim"', '0" kr / timme"', '0" SEK/h"', '0" kronor per timme"']) {
    expect(money(950, format, true)).toBe(95_000);
    expect(money(950, format)).toMatchObject({ fault: "not-a-number" });
  }
  expect(money(950, '0" kr/km"', true)).toEqual({ fault: "not-a-number", text: "950 kr/km" });
});

test("minutes with decimals are hours, and what hours cannot hold exactly says what it is rounded to", () => {
  expect(hours(7.5, '0" min"')).toBe(1250);
  expect(readCell({ kind: "hours" }, "7,5 min", options)).toBe(1250);
  expect(readCell({ kind: "hours" }, "-7,5 minuter", options)).toBe(-1250);
  expect(readCell({ kind: "hours" }, "90,5 min", options)).toMatchObject({
    fault: "too-many-decimals",
    read: 15_083,
  });
  expect(readCell({ kind: "hours" }, "1,234 min", options)).toMatchObject({
    fault: "ambiguous-number",
    text: "1,234 min",
  });
});

test("an amount, a whole number and a percentage in another unit or shown as another thing are faults", () => {
  expect(money(5, '0" tkr"')).toEqual({ fault: "not-a-number", text: "5 tkr" });
  expect(money(0.8, "0%")).toEqual({ fault: "percent", text: "80%" });
  expect(readCell({ kind: "integer" }, 30, options, '0" veckor"')).toEqual({
    fault: "not-a-number",
    text: "30 veckor",
  });
  expect(readCell({ kind: "integer", percent: true }, 0.25, options, "0%")).toBe(25);
  expect(readCell({ kind: "decimal" }, 46_000, options, "yyyy-mm-dd")).toEqual({
    fault: "not-a-number",
    text: "2025-12-09",
  });
});

test.each([
  [0, "h:mm", "0:00"],
  [0, "[h]:mm", "0:00"],
  [-0.3125, "[h]:mm", "-7:30"],
  [1.5, "[h]:mm", "36:00"],
])("the time %d by %s is written %s", (time, format, text) => {
  expect(shownNumber(time, format, false).text).toBe(text);
});

test.each(['@" min"', '"Nr "@'])(
  "words that stand beside the place of a text, by %s, are not known to show beside a number, which is quoted",
  (format) => {
    const fault = { fault: "not-a-number", text: `90 (${format})` };
    expect(formatKind(format)).toBe("worded-text");
    expect(hours(90, format)).toEqual(fault);
    expect(money(90, format)).toEqual(fault);
    expect(hours(90, `0" min";${format}`)).toBe(15_000);
    expect(hours(90, "@")).toBe(900_000);
  },
);

test.each<[number: number, format: string, shown: ReturnType<typeof shownNumber>, date1904?: boolean]>([
  [0.1 + 0.2, "General", { text: "0.3" }],
  [999_999_999_999_999, "General", { text: "999999999999999" }],
  [-999_999_999_999_999, "0", { text: "-999999999999999" }],
  [1e15, "General", { text: "1E+15" }],
  [-1.5e15, "General", { text: "-1.5E+15" }],
  [1, "h:mm", { text: "0:00 (1)" }],
  [1.5, "h:mm", { text: "12:00 (1.5)" }],
  [-0.25, "h:mm", { text: "-6:00 (-0.25)" }],
  [0, "h:mm AM/PM", { text: "12:00 AM" }],
  [0.8125 - 1e-9, "h:mm AM/PM", { text: "7:30 PM" }],
  [1, "h:mm AM/PM", { text: "1 (h:mm AM/PM)", only: "nothing" }],
  [-0.25, "h:mm AM/PM", { text: "-0.25 (h:mm AM/PM)", only: "nothing" }],
  [1, "yyyy-mm-dd", { text: "1900-01-01", only: "date" }],
  [0.5, "yyyy-mm-dd", { text: "0.5 (yyyy-mm-dd)", only: "nothing" }],
  [0, "yyyy-mm-dd", { text: "0 (yyyy-mm-dd)", only: "nothing" }],
  [0, "yyyy-mm-dd", { text: "1904-01-01", only: "date" }, true],
  [0.5, "yyyy-mm-dd", { text: "0.5 (yyyy-mm-dd)", only: "nothing" }, true],
  [42, "0000", { text: "0042" }],
  [0, "0000", { text: "0000" }],
  [1.5, "0000", { text: "1.5" }],
  [-42, "0000", { text: "-42" }],
  [55_566, "000-00", { text: "555-66", only: "text" }],
  [0.125, "0.0%", { text: "12.5%" }],
])("%d by %s shows as %j", (number, format, shown, date1904 = false) => {
  expect(shownNumber(number, format, date1904)).toEqual(shown);
});
