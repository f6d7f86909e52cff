import type { CellValue } from "#core/values/cell";
import type { PaintRun } from "../ports";
import type { Area, Batch } from "./batch";
import { bodyArea } from "./body-area";
import { PAINT_BYTES, RANGE_BYTES, rowBytes, WRITTEN_BYTES } from "./bytes";
import { entryText } from "./entry-text";
import { pieceBytes, type RequestPiece } from "./flush";
import { spansOf } from "./spans";
import type { Directory } from "./stage/directory";
import { queueClear } from "./stage/finish";
import { prove, takeToProve, type Taking, type Way } from "./stage/hold";
import { absolute, placed } from "./stage/lane";
import type { TableLayout } from "./table-layout";

/** Automatic text cannot be asked for: black is what it is on a cell without fill. */
const PLAIN_TEXT = "#000000";

/** Where to paint: the table, the columns to fill, and the one that tells its rows apart. */
export type PaintPlace = {
  readonly layout: TableLayout;
  readonly columns: readonly number[];
  readonly key: number;
  readonly directory: Directory | undefined;
};

/** Some rows to paint, as a piece of a request, and what must stand in the column of their key. */
type PaintPiece = RequestPiece & { readonly live: Area; readonly keys: readonly (CellValue | null)[] };

/** What a test of a run's keys takes. */
const TEST_BYTES = 120;

const laid = (value: CellValue): CellValue | null => (value === "" ? null : entryText(value, "General"));

/** Rows to paint, cut small enough for requests. */
export const paintPieces = (
  { layout, columns, key }: PaintPlace,
  runs: readonly PaintRun[],
  budget: number,
): PaintPiece[] => {
  const groups = spansOf(columns);
  const pieces: PaintPiece[] = [];
  const most = Math.max(1, Math.floor(pieceBytes(budget) / 20));
  for (const { at, keys, paint } of runs)
    for (let from = 0; from < keys.length; from += most) {
      const some = keys.slice(from, from + most).map(laid);
      const [first, count] = [at + from, some.length];
      pieces.push({
        live: bodyArea(layout, first, count, key, 1),
        keys: some,
        bytes:
          groups.length * (RANGE_BYTES + PAINT_BYTES) +
          TEST_BYTES +
          rowBytes(some) +
          some.length * (2 + WRITTEN_BYTES),
        queue: (batch) => {
          for (const group of groups) {
            const { fill, font } = batch.range(bodyArea(layout, first, count, group.at, group.count)).format;
            if (paint) fill.color = paint.fill;
            else fill.clear();
            font.color = paint?.text ?? PLAIN_TEXT;
          }
        },
      });
    }
  return pieces;
};

/** Where the keys of pieces stand; rows that follow each other are one area. */
const stretches = (pieces: readonly PaintPiece[]): Area[] => {
  const areas: Area[] = [];
  for (const { live } of pieces) {
    const last = areas.at(-1);
    if (last && last.row + last.rows === live.row)
      areas[areas.length - 1] = { ...last, rows: last.rows + live.rows };
    else areas.push(live);
  }
  return areas;
};

/** Queues paints behind the proof that their rows and columns are those that are meant; the lane is empty again after it. */
export const queuePaints = async (
  batch: Batch,
  { layout, columns, key, directory }: PaintPlace,
  { lane, seen, strategy }: Omit<Taking, "directory"> & Pick<Way, "strategy">,
  pieces: readonly PaintPiece[],
): Promise<void> => {
  const rows = pieces.reduce((sum, { keys }) => sum + keys.length, 0);
  const heads = [...columns, key];
  const [keyPlace, headPlace] =
    placed(lane, [
      { rows, columns: 1 },
      { rows: 1, columns: heads.length },
    ]) ?? [];
  if (!keyPlace || !headPlace) throw new Error("A lane has no room for so few columns");
  await takeToProve(batch, { lane, seen, directory }, strategy);
  batch.range(keyPlace).values = pieces.flatMap(({ keys }) => keys.map((one) => [one]));
  batch.range(headPlace).values = [heads.map((column) => laid(layout.headers[column] ?? ""))];
  const isAlike = (live: Area, place: Area): string =>
    `SUMPRODUCT(1-EXACT(${absolute(live)},${absolute(place)}))=0`;
  let { row } = keyPlace;
  const tests = stretches(pieces).map((live) => {
    const place = { ...keyPlace, row, rows: live.rows };
    row += live.rows;
    return isAlike(live, place);
  });
  const head = heads.map((column, at) =>
    isAlike(bodyArea(layout, -1, 1, column, 1), { ...headPlace, column: headPlace.column + at, columns: 1 }),
  );
  await prove(batch, lane, [...(layout.showsHeaders ? head : []), ...tests], strategy);
  for (const piece of pieces) piece.queue(batch);
  queueClear(batch, lane, keyPlace.row + rows);
};
