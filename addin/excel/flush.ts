import type { Batch } from "./batch";

/** A piece of a job, small enough for one request. */
export type RequestPiece = {
  readonly bytes: number;
  readonly queue: (batch: Batch) => void;
};

/** How large a piece may be: small enough that requests are filled well. */
export const pieceBytes = (budget: number): number => budget / 32;

/** What a request takes besides its pieces. */
const REQUEST_BYTES = 1000;

/** Pieces as requests of at most `budget` bytes, in order. */
export const packed = <Piece extends Pick<RequestPiece, "bytes">>(
  pieces: readonly Piece[],
  budget: number,
): Piece[][] => {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const open = requests.at(-1);
    if (open && piece.bytes <= room) open.push(piece);
    else {
      requests.push([piece]);
      room = budget - REQUEST_BYTES;
    }
    room -= piece.bytes;
  }
  return requests;
};
