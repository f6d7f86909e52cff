import { graphOf, type Graph } from "../../scripts/reach/graph.mjs";
import { readModule } from "../../scripts/reach/modules.mjs";

/** A made-up project of some files, by path and text. */
export const project = (files: Readonly<Record<string, string>>): Graph =>
  graphOf(Object.entries(files).map(([file, text]) => readModule(file, text)));

export const ships = (file: string): boolean => !file.startsWith("test/");
