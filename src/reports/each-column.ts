import { registers } from "../registers";
import { langs, type Lang } from "../values/cell";
import { fold } from "../values/text";
import type { ReportId } from "./report";

/** What a report has a column for each of, by its one word in a language: a consultant. */
const wordOf = (id: string, lang: Lang): string | undefined =>
  id === "accessReport"
    ? registers.consultants.fields.find(({ id: field }) => field === "consultant")?.[lang]
    : undefined;

/** How the number of one of them is shown. */
export const EACH_FORMAT = "0";

/** The header of the column of one of them: `Konsult 101`. */
export const eachHeader = (id: ReportId, code: string, lang: Lang): string =>
  `${wordOf(id, lang) ?? ""} ${code}`;

/** Under what a row has the value of one of them. */
export const eachField = (code: string): string => `each ${fold(code)}`;

/** The code of the one that a column is of, by its header; undefined for a column of the register's, or of the owner's own. */
export const codeOfHeader = (id: string, header: string): string | undefined => {
  const word = langs
    .map((lang) => wordOf(id, lang))
    .find((one) => one !== undefined && fold(header).startsWith(`${fold(one)} `));
  return word === undefined ? undefined : header.slice(word.length + 1);
};

/** Under what a row has the value of a column that is none of the register's; undefined for one of the owner's own. */
export const fieldOfHeader = (id: string, header: string): string | undefined => {
  const code = codeOfHeader(id, header);
  return code === undefined ? undefined : eachField(code);
};
