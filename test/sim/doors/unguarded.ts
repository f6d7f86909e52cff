import { openWorkbook } from "../../../addin/excel/workbook";
import type { Workbook as Door } from "../../../addin/ports";
import { unguardedWrite } from "./unguarded-write";

/** The product's door, but for how it writes. */
export const openUnguarded = (budget: number): Door => ({
  ...openWorkbook({ budget }),
  write: unguardedWrite,
});

let lanes = 0;

/** A slip that a door could make besides, and that writing does not bring out. */
export const slips: Readonly<Record<string, (door: Door) => Door>> = {
  /** Tells of one row less than was asked for. */
  miscounts: (door) => ({
    ...door,
    write: async (job, progress) => {
      const result = await door.write(job, progress);
      return result.ok ? { ok: true, value: { ...result.value, added: result.value.added - 1 } } : result;
    },
  }),
  /** Hears of nothing that happens in the workbook. */
  "is deaf": (door) => ({ ...door, watch: (_, onSelect) => door.watch(() => undefined, onSelect) }),
  /** Does not see an import log when it reads the workbook. */
  "overlooks the log": (door) => ({
    ...door,
    readTables: async (progress) => {
      const read = await door.readTables(progress);
      if (!read.ok) return read;
      const tables = read.value.tables.filter(({ sheet }) => !sheet.startsWith("Importlogg"));
      return { ok: true, value: { ...read.value, tables } };
    },
  }),
  /** Loses the end of each journal. */
  "cuts journals": (door) => ({
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
  "leaves its lane": (door) => ({
    ...door,
    write: async (job, progress) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(`Kontera_${lanes++}`).getRange("A1").values = [["left"]];
        await context.sync();
      });
      return door.write(job, progress);
    },
  }),
  /** Never answers. */
  "is silent": (door) => ({ ...door, write: () => new Promise(() => undefined) }),
  "is broken": (door) => ({
    ...door,
    write: () => {
      throw new TypeError("broken");
    },
  }),
};
