export declare function sums(
  results: readonly { readonly file: string; readonly state: string }[],
): { readonly name: string; readonly killed: number; readonly of: number }[];
