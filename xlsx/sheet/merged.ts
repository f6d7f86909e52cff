import type { CellRange } from "../document";
import { parseRange } from "../reference";
import { descendants } from "../xml/tree";
import type { SheetData } from "./sheet-data";

/** The cells of a sheet that are merged into one. */
export const mergesOf = ({ frame }: Pick<SheetData, "frame">): readonly CellRange[] =>
  descendants(frame.root, "mergeCell").flatMap(({ attributes }) => parseRange(attributes["ref"] ?? "") ?? []);
