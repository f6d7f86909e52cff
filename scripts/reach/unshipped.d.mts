import type { Graph } from "./graph.mjs";

/** What ships, what it starts from, and the exports that wait for their behaviour. */
export type Shipping = {
  readonly ships: (file: string) => boolean;
  readonly entries: readonly string[];
  readonly waiting: { readonly atMost: number; readonly exports: readonly { readonly name: string }[] };
};

export declare const unshipped: (graph: Graph, shipping: Shipping) => readonly string[];
