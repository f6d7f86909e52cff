import { ExcelError } from "../model/excel-error";
import type { Locale, Workbook } from "../model/workbook";
import type { Descriptor } from "../protocol/descriptor";
import { handle } from "../protocol/handle";

type Culture = {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
};

const CULTURES: Record<Locale, Culture> = {
  "en-US": {
    decimal: ".",
    group: ",",
    dateSeparator: "/",
    shortDate: "M/d/yyyy",
    longDate: "dddd, MMMM d, yyyy",
    longTime: "h:mm:ss tt",
  },
  "sv-SE": {
    decimal: ",",
    group: "\u00a0",
    dateSeparator: "-",
    shortDate: "yyyy-MM-dd",
    longDate: "'den 'd MMMM yyyy",
    longTime: "HH:mm:ss",
  },
};

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel itself: how it calculates, and the person's separators. */
export const application: Descriptor<Workbook> = {
  read: {
    CalculationMode: (workbook) => workbook.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: ({ locale }) => CULTURES[locale].decimal,
    ThousandsSeparator: ({ locale }) => CULTURES[locale].group,
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (workbook, value) => {
      if (typeof value !== "string" || !CALCULATION_MODES.includes(value))
        throw new ExcelError("InvalidArgument");
      workbook.calculationMode = value;
    },
  },
  navigate: { CultureInfo: (workbook) => handle("CultureInfo", workbook) },
  call: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfo: Descriptor<Workbook> = {
  read: { Name: ({ locale }) => locale },
  navigate: {
    NumberFormat: (workbook) => handle("NumberFormatInfo", workbook),
    DatetimeFormat: (workbook) => handle("DatetimeFormatInfo", workbook),
  },
};

export const numberFormatInfo: Descriptor<Workbook> = {
  read: {
    NumberDecimalSeparator: ({ locale }) => CULTURES[locale].decimal,
    NumberGroupSeparator: ({ locale }) => CULTURES[locale].group,
  },
};

export const datetimeFormatInfo: Descriptor<Workbook> = {
  read: {
    DateSeparator: ({ locale }) => CULTURES[locale].dateSeparator,
    LongDatePattern: ({ locale }) => CULTURES[locale].longDate,
    ShortDatePattern: ({ locale }) => CULTURES[locale].shortDate,
    TimeSeparator: () => ":",
    LongTimePattern: ({ locale }) => CULTURES[locale].longTime,
  },
};
