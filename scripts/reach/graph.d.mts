import type { Module } from "./modules.mjs";

/** Something that a file declares at its top. */
export type Declaration = {
  readonly file: string;
  readonly name: string;
  readonly isExported: boolean;
  readonly isType: boolean;
};

export type Graph = { readonly all: readonly Declaration[] };

export declare const graphOf: (modules: readonly Module[]) => Graph;
