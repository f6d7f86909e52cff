/**
 * What can be said of a number with a form of its own. `ok`: right and written as it should be. `fixable`: right, written
 * another way. `meant`: wrong as it stands, and only one right number can be meant. A right check digit does not prove
 * that anybody has the number.
 */
export type Verdict =
  | { readonly verdict: "ok" | "fixable" | "meant"; readonly canonical: string }
  | { readonly verdict: "wrong-checksum" }
  | { readonly verdict: "wrong-shape" };

export const wrongShape: Verdict = { verdict: "wrong-shape" };
export const wrongChecksum: Verdict = { verdict: "wrong-checksum" };

/** The verdict of a right number: as it should be written, or not. */
export const rightAs = (written: string, canonical: string): Verdict => ({
  verdict: written === canonical ? "ok" : "fixable",
  canonical,
});
