export declare const piecesOf: (
  id: string | undefined,
  module: string | undefined,
  files: {
    readonly read: (path: string) => string;
    readonly filesIn: (folder: string) => readonly string[];
  },
) => ReadonlyMap<string, string>;
