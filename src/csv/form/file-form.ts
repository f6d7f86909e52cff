import type { Delimiter } from "../delimiter";
import type { Encoding } from "../encoding";
import type { Target } from "../import-settings";
import type { LineEnd } from "../line-ends";

/** How a date is written: `YYYY`, `YY`, `MM`, `DD`, and `M` and `D` without leading zeros. */
export type DatePattern = string;

/** How a number is written. */
export type NumberForm = {
  readonly decimal: "," | ".";
  /** Always so many decimals; as many as it has when left out. */
  readonly decimals?: number;
  /** What stands between thousands; nothing when left out. */
  readonly thousands?: string;
};

/** How a number with fixed parts is written: an organisation number, a postcode. */
export type DigitsForm = "bare" | "parted" | "prefixed";

/** How the values of one column are written; what is left out is written as Kontera does. */
export type CellForm = {
  readonly yes?: string;
  readonly no?: string;
  /** What the choices of a list are called, by id. */
  readonly names?: Readonly<Record<string, string>>;
  /** The receiver has no choices but those. */
  readonly onlyNames?: true;
  readonly date?: DatePattern;
  readonly number?: NumberForm;
  readonly digits?: DigitsForm;
  /** A country by its two letters. */
  readonly countryCode?: true;
};

/** When a cell stands in quotes: where a reader needs it, where it holds something, or always. */
export type Quoting = "needed" | "filled" | "always";

/** A column of the file. Without a target it is blank: nobody knows what the receiver keeps there. */
export type FormColumn = {
  readonly header: string;
  readonly quoting: Quoting;
  readonly target?: Target;
  readonly cell: CellForm;
  /** The longest text that the receiver takes. */
  readonly most?: number;
  /** The file that the form was learned from writes its values in more than one way, or so that they can be read in several. */
  readonly isUnsure?: true;
};

/** The form of a file that some other system reads: all that is the same in each such file, and nothing of its values. */
export type FileForm = {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;
  /** Whether the last line ends as well. */
  readonly endsWithLineEnd: boolean;
  /** What stands before the headers, as it stands. */
  readonly before: string;
  readonly hasHeader: boolean;
  readonly headerQuoted: boolean;
  readonly columns: readonly FormColumn[];
  /** The most rows that the receiver takes in one file. */
  readonly most?: number;
};

/** Headers of columns that are written in one way although the file that the form was learned from has several, or can be read in several. */
export const unsureIn = ({ columns }: FileForm): readonly string[] =>
  columns.flatMap(({ header, isUnsure }) => (isUnsure ? [header] : []));
