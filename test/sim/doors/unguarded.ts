import { openWorkbook } from "../../../addin/excel/workbook";
import type { Workbook as Door } from "../../../addin/ports";
import { unguardedWrite } from "./unguarded-write";

/** The product's door, but for how it writes. */
export const openUnguarded = (budget: number): Door => ({
  ...openWorkbook({ budget }),
  write: unguardedWrite,
});

let made = 0;

const addSheetWith = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange("A1").values = [["left"]];
    await context.sync();
  });

/** A slip that a door could make besides, and that writing does not bring out. */
export const slips = {
  /** Tells of one row less than was asked for. */
  miscounts: (door: Door): Door => ({
    ...door,
    write: async (job, progress) => {
      const result = await door.write(job, progress);
      return result.ok ? { ok: true, value: { ...result.value, added: result.value.added - 1 } } : result;
    },
  }),
  /** Hears of nothing that happens in the workbook. */
  "is deaf": (door: Door): Door => ({
    ...door,
    watch: (_, onSelect) => door.watch(() => undefined, onSelect),
  }),
  /** Makes a log of its own, whatever there is. */
  "makes another log": (door: Door): Door => ({
    ...door,
    write: async (job, progress) => {
      await addSheetWith(`Importlogg (${++made})`);
      return door.write(job, progress);
    },
  }),
  /** Loses the end of each journal. */
  "cuts journals": (door: Door): Door => ({
    ...door,
    write: (job, progress) =>
      door.write(
        {
          ...job,
          writes: job.writes.map((write) =>
            write.register === "importLog"
              ? {
                  ...write,
                  added: write.added.map((row) => ({
                    ...row,
                    cells: row.cells.map((cell) =>
                      String(cell).startsWith("[") ? String(cell).slice(0, -2) : cell,
                    ),
                  })),
                }
              : write,
          ),
        },
        progress,
      ),
  }),
  /** Leaves what it laid ready on the hidden sheet. */
  "leaves its lane": (door: Door): Door => ({
    ...door,
    write: async (job, progress) => {
      await addSheetWith(`Kontera_${++made}`);
      return door.write(job, progress);
    },
  }),
  /** Says of cells that they changed, and they did not. */
  "refuses in vain": (door: Door): Door => ({
    ...door,
    write: () => {
      const cell = { sheet: "Kunder", row: 4, column: 1, expected: "c2", found: "c2" };
      return Promise.resolve({ ok: false, error: { kind: "changed-since", reason: "cells", cells: [cell] } });
    },
  }),
  /** Never answers. */
  "is silent": (door: Door): Door => ({ ...door, write: () => new Promise(() => undefined) }),
  "is broken": (door: Door): Door => ({
    ...door,
    write: () => {
      throw new TypeError("broken");
    },
  }),
};
