/** One change of a source: its text from `start` to `end` becomes `text`. */
export type Mutant = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly line: number;
  readonly key: string;
};
export declare function mutantsOf(file: string, source: string): Mutant[];
export declare function mutated(source: string, mutant: Mutant): string;
export declare function changedLines(
  source: string,
  mutant: Mutant,
): { readonly before: string; readonly after: string };
