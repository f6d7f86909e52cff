/** What a command has to tell when it has done its work. */
export type Report = {
  /** 1 when the workbook, or the file that was made, has something wrong with it; else 0. */
  readonly exitCode: 0 | 1;
  /** For `--json`: an object, or a list; an iterable that is no array is written out as a list, an item at a time. */
  readonly json: Readonly<Record<string, unknown>> | readonly unknown[];
  /** For people, a line at a time. */
  readonly lines: Iterable<string>;
  /** For people too, on stderr: what they should know of the result. */
  readonly notes?: readonly string[];
};
