/** A place that points at cells that moved, and could not be told where they went. */
export type StalePlace =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string; readonly formula: string }
  | { readonly kind: "rule" | "column"; readonly sheet: string; readonly formula: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "chart"; readonly sheet: string }
  | { readonly kind: "pivot"; readonly source: string };

/** How many of each kind have been told where the cells went that they point at. */
export type FollowedCounts = {
  readonly formulas: number;
  /** Validations, conditional formats and links. */
  readonly rules: number;
  readonly names: number;
  readonly charts: number;
  readonly pivots: number;
};

/** What came of everything that points at cells which have moved since the workbook was opened. */
export class Followed {
  #counts = { formulas: 0, rules: 0, names: 0, charts: 0, pivots: 0 };
  readonly #stale: StalePlace[] = [];

  get counts(): FollowedCounts {
    return this.#counts;
  }

  get stale(): readonly StalePlace[] {
    return this.#stale;
  }

  count(kind: keyof FollowedCounts, more: number): void {
    this.#counts = { ...this.#counts, [kind]: this.#counts[kind] + more };
  }

  miss(...places: readonly StalePlace[]): void {
    for (const place of places) this.#stale.push(place);
  }
}
