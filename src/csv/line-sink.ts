import { byteSink } from "./byte-sink";
import { csvLine } from "./csv-line";
import type { Delimiter } from "./delimiter";
import { encode, lostTogether } from "./encode";
import type { Encoding, LostCharacter } from "./encoding";

/** Where the lines of a CSV file become its bytes. */
export type LineSink = {
  /** Adds a line of cells, each in quotes where a reader needs them. */
  readonly line: (cells: readonly string[]) => void;
  /**
   * Says how far the file has come.
   * @param share - the part of its lines that have been added, above 0 and at most 1
   */
  readonly slice: (share: number) => void;
  readonly end: () => { readonly bytes: Uint8Array; readonly lost: readonly LostCharacter[] };
};

/** Lines in whatever encoding, a slice of them at a time. */
export const encodedLines = (before: string, delimiter: Delimiter, encoding: Encoding): LineSink => {
  const sink = byteSink();
  const lost: (readonly LostCharacter[])[] = [];
  const lines = [before];
  const flush = (share: number): void => {
    const encoded = encode(lines.join(""), encoding);
    sink.add(encoded.bytes, share);
    lost.push(encoded.lost);
    lines.length = 0;
  };
  return {
    line: (cells) => lines.push(csvLine(cells, delimiter)),
    slice: flush,
    end: () => {
      flush(1);
      return { bytes: sink.end(), lost: lostTogether(lost) };
    },
  };
};
