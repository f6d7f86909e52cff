declare const brand: unique symbol;

type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/**
 * A code, key or name as such are compared; `fold` alone makes one. The blank text is its own fold.
 */
export type Folded = Brand<string, "Folded"> | "";
