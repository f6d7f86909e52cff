import { byLang, type Words } from "../values/by-lang";
import { vocabulary } from "./vocabulary";

/**
 * The hidden worksheet that lists the projects which can be registered on, and the header over them: the drop-downs of time
 * and travel offer what stands there (#7). Its first column is Kontera's own.
 */
export const bookableSheet: Words = byLang((lang) => vocabulary[lang].bookable);

/** The last row of a worksheet, counted from 1. */
const LAST_ROW = 1_048_576;

/**
 * What a drop-down that offers such a list points at, without `=`: the cells below the header, as many as are filled. A list
 * of fixed cells would offer blank ones when projects are closed, and lack those that come.
 */
export const listFormula = (sheet: string): string => {
  const on = `'${sheet.replaceAll("'", "''")}'`;
  return `OFFSET(${on}!$A$1,1,0,MAX(1,COUNTA(${on}!$A$1:$A$${LAST_ROW})-1),1)`;
};
