/** Where a file's bytes come together piece by piece, in one buffer that is as large as the file is thought to become. */
export type ByteSink = {
  /**
   * Adds a piece.
   * @param share - the part of the file that is there with it, above 0 and at most 1
   */
  readonly add: (piece: Uint8Array, share: number) => void;
  /** All that was added. */
  readonly end: () => Uint8Array;
};

/** What is made larger is made so by some more than it is thought to need: rows differ. */
const SPARE = 1.04;

/** Gathers bytes without a second copy of them all at the end. */
export const byteSink = (): ByteSink => {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    add: (piece, share) => {
      const needed = length + piece.length;
      if (needed > bytes.length) {
        const larger = new Uint8Array(Math.max(needed, Math.ceil((needed / share) * SPARE)));
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(piece, length);
      length = needed;
    },
    end: () => bytes.subarray(0, length),
  };
};
