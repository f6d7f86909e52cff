import type { Declaration, Graph } from "./graph.mjs";

/** A test, and what it runs of the code that ships. */
export type Exercise = {
  readonly name: string;
  readonly file: string;
  readonly exercises: ReadonlySet<Declaration>;
};

export declare const testsOf: (
  graph: Graph,
  ships: (file: string) => boolean,
  isAsked?: (name: string) => boolean,
) => readonly Exercise[];
