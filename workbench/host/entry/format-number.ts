import type { Locale } from "../model/workbook";

const SEPARATORS: Record<Locale, { readonly decimal: string; readonly group: string }> = {
  "en-US": { decimal: ".", group: "," },
  "sv-SE": { decimal: ",", group: "\u00a0" },
};

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** Drops the zeros that `#` does not ask for: `0.##` shows 1.5 as "1.5", not "1.50". */
const trimDecimals = (decimals: string, pattern: string): string => {
  const required = pattern.lastIndexOf("0") + 1;
  let end = decimals.length;
  while (end > required && decimals[end - 1] === "0") end--;
  return decimals.slice(0, end);
};

const scientific = (value: number, pattern: string, decimal: string): string => {
  const places = /\.([0#]+)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = "", exponent = "0"] = value.toExponential(places).split("e");
  const power = Number(exponent);
  return `${mantissa.replace(".", decimal)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
};

// Excel rounds the decimal digits that it shows, half away from zero; toFixed rounds the binary value.
const rounded = (value: number, places: number): string => {
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  if (!Number.isFinite(shifted)) return value.toFixed(places);
  return (Math.round(shifted) / 10 ** places).toFixed(places);
};

/** A number in a section such as `#,##0.00 "kr"`, `0%` or `0.00E+00`. */
export const formatNumber = (value: number, section: string, locale: Locale): string => {
  const { decimal, group } = SEPARATORS[locale];
  const bare = section.replace(/\[[^\]]*\]/g, "");
  const core = /[0#?][0#?,.]*(?:E[+-]0+)?/.exec(
    bare.replace(/"[^"]*"|\\./g, (quoted) => "\u0000".repeat(quoted.length)),
  );
  const literal = (text: string): string =>
    text.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, single?: string) => quoted ?? single ?? "");
  if (!core) return literal(bare);
  const pattern = core[0];
  const before = literal(bare.slice(0, core.index));
  const after = literal(bare.slice(core.index + pattern.length));
  const size = Math.abs(value) * (bare.includes("%") ? 100 : 1);
  const sign = value < 0 ? "-" : "";
  if (/E[+-]/.test(pattern)) return `${sign}${before}${scientific(size, pattern, decimal)}${after}`;
  const [wholePattern = "", decimalPattern = ""] = pattern.split(".");
  const scale = 1000 ** (/,*$/.exec(wholePattern)?.[0].length ?? 0);
  const [whole = "", decimals = ""] = rounded(size / scale, decimalPattern.length).split(".");
  const least = wholePattern.replace(/[^0]/g, "").length;
  const digits = (whole === "0" ? "" : whole).padStart(least, "0");
  const shown = /,[0#?]/.test(wholePattern) ? grouped(digits, group) : digits;
  const tail = trimDecimals(decimals, decimalPattern);
  const isZero = !/[1-9]/.test(whole + decimals);
  return `${isZero ? "" : sign}${before}${shown}${tail === "" ? "" : decimal + tail}${after}`;
};
