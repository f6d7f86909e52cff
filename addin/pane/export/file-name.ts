import type { ExportWay } from "#core/csv/exporting/export-way";

/** What a file of that kind ends on. */
export const fileEnding = (way: ExportWay): string => {
  if (way.kind === "sie") return way.version === "sie4" ? ".si" : ".sie";
  return ".csv";
};

/** The names of the files that an export becomes: its own, or with 1, 2 … before its ending. */
export const fileNames = (name: string, count: number): readonly string[] => {
  if (count === 1) return [name];
  const dot = name.lastIndexOf(".");
  return Array.from({ length: count }, (_, at) => `${name.slice(0, dot)} ${at + 1}${name.slice(dot)}`);
};
