import type { Day, HourParts } from "#core/values/brands";
import type { Point } from "#core/values/distance";
import { readHours } from "#core/values/hours";
import { readDate } from "#core/values/read-date";
import { readPoint } from "#core/values/read-point";
import type { OptionName } from "./option-kinds";
import type { Problem } from "./problem";
import type { Arguments } from "./read-arguments";

/** `--map COLUMN=field`: a column of the file, and what it is read as; nothing for a column that is left out. */
export type Mapping = { readonly column: string; readonly field: string };

/** `--set FIELD=TEXT`: a field of the register, and what every row of the file gets in it. */
export type Setting = { readonly field: string; readonly text: string };

/** `--code DIMENSION=CODE`. */
export type CodeIn = { readonly dimension: string; readonly code: string };
/** What an option may say, and what each word means. */
export type Choices<T extends string> = Readonly<Record<string, T>>;

/** Reads the options one after the other, and keeps the first thing that is wrong. */
export class OptionReader {
  problem: Problem | undefined;

  readonly #given: Arguments["options"];

  constructor(given: Arguments["options"]) {
    this.#given = given;
  }

  has(option: OptionName): boolean {
    return this.#given.has(option);
  }

  /** The text of an option; of its last mention, when there are several. */
  text(option: OptionName): string | undefined {
    return this.#given.get(option)?.at(-1);
  }

  all(option: OptionName): readonly string[] {
    return this.#given.get(option) ?? [];
  }

  /** Codes with commas between; undefined where the option is not said. */
  list(option: OptionName): readonly string[] | undefined {
    const given = this.#given.get(option);
    return given?.flatMap((text) => text.split(",")).flatMap((code) => code.trim() || []);
  }

  /** The same where a list of nothing says nothing. */
  names(option: OptionName): readonly string[] {
    const named = this.list(option);
    if (named?.length === 0) this.refuse({ code: "value-missing", option: `--${option}` });
    return named ?? [];
  }

  refuse(problem: Problem): void {
    this.problem ??= problem;
  }

  oneOf<T extends string>(
    option: OptionName,
    choices: Choices<T>,
    text = this.text(option),
    shown: readonly string[] = [...new Set(Object.values(choices))],
  ): T | undefined {
    if (text === undefined) return undefined;
    const key = Object.hasOwn(choices, text) ? text : text.toLowerCase();
    if (Object.hasOwn(choices, key)) return choices[key];
    this.refuse({ code: "not-a-choice", option: `--${option}`, text, choices: shown });
    return undefined;
  }

  /** A place as a map tells it: latitude and longitude in degrees. */
  point(option: OptionName): Point | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    const point = readPoint(text);
    if (point) return point;
    this.refuse({ code: "not-a-point", option: `--${option}`, text });
    return undefined;
  }

  date(option: OptionName): Day | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    const day = readDate(text, { date1904: false });
    if (typeof day === "number") return day;
    this.refuse({ code: "not-a-date", option: `--${option}`, text });
    return undefined;
  }

  hours(option: OptionName): HourParts | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    const hours = readHours(text, { date1904: false });
    if (typeof hours === "number") return hours;
    this.refuse({ code: "not-hours", text });
    return undefined;
  }

  /** A number as its text, leading zeros and all. */
  number(option: OptionName): string | undefined {
    const text = this.text(option)?.trim();
    if (text === undefined || /^\d{1,9}$/.test(text)) return text;
    this.refuse({ code: "not-a-number", option: `--${option}`, text });
    return undefined;
  }

  /** Lines of a file, with commas between. */
  lines(option: OptionName): readonly number[] {
    return this.names(option).flatMap((text) => {
      if (/^[1-9]\d{0,8}$/.test(text)) return [Number(text)];
      this.refuse({ code: "not-a-row", text });
      return [];
    });
  }

  row(option: OptionName): number | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    this.refuse({ code: "not-a-row", text });
    return undefined;
  }

  mapping(text: string): Mapping[] {
    const at = text.lastIndexOf("=");
    if (at > 0) return [{ column: text.slice(0, at).trim(), field: text.slice(at + 1).trim() }];
    this.refuse({ code: "not-a-mapping", text });
    return [];
  }

  setting(option: OptionName, text: string): Setting[] {
    const at = text.indexOf("=");
    if (at > 0) return [{ field: text.slice(0, at).trim(), text: text.slice(at + 1).trim() }];
    this.refuse({ code: "not-a-setting", option: `--${option}`, text });
    return [];
  }

  word(text: string): Setting[] {
    const at = text.lastIndexOf("=");
    if (at > 0) return [{ field: text.slice(0, at).trim(), text: text.slice(at + 1).trim() }];
    this.refuse({ code: "not-a-word", text });
    return [];
  }

  codeIn(text: string): CodeIn[] {
    const at = text.indexOf("=");
    if (at > 0) return [{ dimension: text.slice(0, at).trim(), code: text.slice(at + 1).trim() }];
    this.refuse({ code: "not-a-code", text });
    return [];
  }
}
