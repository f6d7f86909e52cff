import { ExcelError } from "../model/excel-error";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** A color as Excel keeps it, `#RRGGBB`; takes `#RGB`, `RRGGBB` and the plain HTML names. */
export const colorOf = (value: unknown): string => {
  const text = typeof value === "string" ? value.trim() : "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long) return `#${long[1]!.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  throw new ExcelError("InvalidArgument");
};
