import type { Selection } from "../budget/selection";
import type { Lang } from "../values/cell";
import { isoDate } from "../values/date";
import type { FunctionId } from "./function-ids";

/** What the functions are called in cells where that is another word than their id, by the language of Excel. */
export const functionNames: Readonly<Record<Lang, Partial<Record<FunctionId, string>>>> = {
  sv: {
    WORKED: "ARBETAT",
    RELEASED: "FRISLÄPPT",
    READY: "KLART",
    BLOCKED: "SPÄRRAT",
    REMAINING: "ÅTERSTÅR",
    WORTH: "ARBETSVÄRDE",
    BILLABLE: "FAKTURERBAR",
    UNITPRICE: "ENHETSPRIS",
    EFFECTIVE: "GÄLLER",
    RULE: "REGEL",
    WHY: "VARFÖR",
    KEYFIGURE: "NYCKELTAL",
  },
  en: {},
};

const separators: Readonly<Record<Lang, string>> = { sv: ";", en: "," };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A call of a function as it is typed in a cell; what is left out at the end is not written. */
export const formulaText = (id: FunctionId, args: readonly (string | undefined)[], lang: Lang): string => {
  const last = args.findLastIndex((arg) => arg !== undefined);
  const said = args.slice(0, last + 1).map((arg) => (arg === undefined ? "" : quoted(arg)));
  return `=KONTERA.${functionNames[lang][id] ?? id}(${said.join(separators[lang])})`;
};

/** The arguments that a choice of time makes, in the order that functions of time take them; undefined of several people, which no function can ask for. */
export const timeArguments = ({
  employees,
  from,
  to,
}: Selection): readonly (string | undefined)[] | undefined =>
  employees !== undefined && employees.length !== 1
    ? undefined
    : [from && isoDate(from), to && isoDate(to), employees?.[0]];
