import type { Progress } from "../ports";
import { Batch } from "./batch";
import { Refused } from "./run";

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

const queue = (context: Excel.RequestContext, pieces: readonly RequestPiece[], isFirst: boolean): void => {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  // Once a job: asked for again and again, it makes the window flicker.
  if (isFirst) application.suspendScreenUpdatingUntilNextSync();
  const batch = new Batch(context);
  for (const piece of pieces) piece.queue(batch);
};

/** Sends pieces in as few requests as the budget allows. Between requests `progress` is told and may cancel. */
export const flush = async (
  context: Excel.RequestContext,
  pieces: readonly RequestPiece[],
  budget: number,
  progress: Progress = () => true,
): Promise<void> => {
  const requests = packed(pieces, budget);
  for (const [at, request] of requests.entries()) {
    if (!progress(at / requests.length)) throw new Refused({ kind: "canceled" });
    queue(context, request, at === 0);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each megabyte, not for each piece
    await context.sync();
  }
};
