import type { Page } from "playwright-core";

type Exposed = {
  readonly workbench: {
    readonly workbook: {
      readonly sheets: readonly {
        readonly name: string;
        readonly cells: {
          readonly rows: readonly unknown[];
          content: (row: number, column: number) => unknown;
        };
      }[];
      sheet: (name: string) => {
        readonly cells: {
          readonly rows: readonly unknown[];
          content: (row: number, column: number) => unknown;
          style: (row: number, column: number) => number;
        };
      };
      readonly styles: { style: (id: number) => { readonly fill: string; readonly color: string } };
      findTable: (name: string) =>
        | {
            readonly area: {
              readonly rows: number;
              readonly columns: number;
              readonly row: number;
              readonly column: number;
            };
          }
        | undefined;
      setActive: (sheet: unknown) => void;
      active: { readonly name: string };
      selection: (sheet: unknown) => { readonly row: number; readonly column: number };
    };
    readonly user: {
      type: (sheet: unknown, address: string, text: string) => unknown;
      select: (sheet: unknown, address: string) => void;
    };
    readonly faults: { failSync: (sync: number, when?: string) => void; clear: () => void };
  };
};

/**
 * Everything that stands in the workbook, as text. Of the sheet where jobs are laid ready, all but who holds a lane:
 * nothing, when none is under way.
 */
export const wholeBook = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { sheets } = (window as unknown as Exposed).workbench.workbook;
    const written = sheets.map(({ name, cells }) => {
      // Who holds a lane, and how the last job there ended, is nobody's data.
      const passed = name === "Kontera_" ? [0, 1, 3, 4, 5] : [];
      const rows = Array.from({ length: cells.rows.length }, (_, row) =>
        Array.from({ length: 30 }, (_unused, column) =>
          passed.includes(column) ? "" : cells.content(row, column),
        ).filter((cell) => cell !== ""),
      );
      return [name, rows.filter((row) => row.length > 0)] as const;
    });
    return JSON.stringify(written.filter(([name, rows]) => name !== "Kontera_" || rows.length > 0));
  });

/** The settings that every job writes: the last link of the import log, and which registers there are. */
const writtenByJobs: readonly unknown[] = ["Importloggens sista länk", "Register i arbetsboken"];

/** What jobs leave behind, or follows after them: the import log, and the list that drop-downs offer projects from. */
const besides: readonly string[] = ["Importlogg", "Registrerbara projekt"];

/** A workbook as wholeBook gives it, without what jobs leave behind or what follows after them, and their settings. */
export const withoutLog = (book: string): unknown[] =>
  (JSON.parse(book) as [string, unknown[][]][])
    .filter(([name]) => !besides.includes(name))
    .map(([name, rows]) => [name, rows.filter(([first]) => !writtenByJobs.includes(first))]);

/** One cell of a sheet, zero-based. */
export const cellOf = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([name, r, c]) => (window as unknown as Exposed).workbench.workbook.sheet(name).cells.content(r, c),
    [sheet, row, column] as const,
  );

/** The last row of a sheet, zero-based, where some columns, by their headers, hold what is asked for; -1 for none. */
export const lastRowWith = (
  page: Page,
  sheet: string,
  wanted: Readonly<Record<string, string>>,
): Promise<number> =>
  page.evaluate(
    ([name, asked]) => {
      const { cells } = (window as unknown as Exposed).workbench.workbook.sheet(name);
      const headers = Array.from({ length: 40 }, (_, column) => String(cells.content(0, column)));
      for (let row = cells.rows.length - 1; row > 0; row--)
        if (
          Object.entries(asked).every(([h, text]) => String(cells.content(row, headers.indexOf(h))) === text)
        )
          return row;
      return -1;
    },
    [sheet, wanted] as const,
  );

/** How a cell looks, zero-based: its fill and its text color. */
export const lookOf = (page: Page, sheet: string, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([name, r, c]) => {
      const { workbook } = (window as unknown as Exposed).workbench;
      const { fill, color } = workbook.styles.style(workbook.sheet(name).cells.style(r, c));
      return `${fill} ${color}`;
    },
    [sheet, row, column] as const,
  );

/** The name of the first sheet. */
export const firstSheet = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Exposed).workbench.workbook.sheets[0]?.name ?? "");

/** A person types in a cell of a sheet. */
export const typeIn = (page: Page, sheet: string, address: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, place, typed]) => {
      const { user, workbook } = (window as unknown as Exposed).workbench;
      user.type(workbook.sheet(name), place, typed);
    },
    [sheet, address, text] as const,
  );

/** The sheet that shows, and the first row and column of what is selected there, zero-based. */
export const selectedCell = (page: Page): Promise<readonly [string, number, number]> =>
  page.evaluate(() => {
    const { workbook } = (window as unknown as Exposed).workbench;
    const { row, column } = workbook.selection(workbook.active);
    return [workbook.active.name, row, column] as const;
  });

/** A person selects a cell of a sheet. */
export const selectIn = (page: Page, sheet: string, address: string): Promise<void> =>
  page.evaluate(
    ([name, place]) => {
      const { user, workbook } = (window as unknown as Exposed).workbench;
      user.select(workbook.sheet(name), place);
    },
    [sheet, address] as const,
  );

/** Lets Excel fail one of its next requests: before it does anything, half way, or after, with its answer lost. */
export const failSync = (page: Page, sync: number, when: "before" | "halfway" | "after"): Promise<void> =>
  page.evaluate(
    ([index, moment]) => (window as unknown as Exposed).workbench.faults.failSync(index, moment),
    [sync, when] as const,
  );
