import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { serve } from "../../workbench/server/serve";
import { fileOf } from "../data/customers";
import { largeBook } from "../data/large-book";
import { contend } from "../method/contend";
import { longestTasks } from "../method/own-tasks";
import { newPage, openBook, paneOf, startChromium } from "../method/pane-page";

type Marks = ReadonlyMap<string, Int32Array>;

type Exposed = {
  readonly workbench: {
    readonly workbook: {
      readonly sheets: readonly {
        readonly name: string;
        readonly cells: {
          readonly rows: readonly unknown[];
          content: (row: number, column: number) => unknown;
          style: (row: number, column: number) => number;
        };
      }[];
    };
  };
  look: () => Marks;
  stood: Marks;
};

/** What every job writes besides its rows: the import log, the settings, and the list that drop-downs offer projects from. */
const besides = ["Importlogg", "Inställningar", "Registrerbara projekt", "Kontera_"];

/**
 * Lets the page tell what stands in each cell of the book, and how it looks, as a number a cell: texts of a million cells
 * would be garbage to look through in every task that is measured.
 */
const teachLooking = (page: Page): Promise<void> =>
  page.evaluate((passed) => {
    const COLUMNS = 30;
    const exposed = window as unknown as Exposed;
    const markOf = (text: string): number => {
      let mark = 1;
      for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
      return mark;
    };
    exposed.look = () =>
      new Map(
        exposed.workbench.workbook.sheets
          .filter(({ name }) => !passed.includes(name))
          .map(({ name, cells }) => {
            const marks = new Int32Array(cells.rows.length * COLUMNS);
            for (let row = 0; row < cells.rows.length; row++)
              for (let column = 0; column < COLUMNS; column++) {
                const content = cells.content(row, column);
                if (content === "") continue;
                const look = `${typeof content} ${cells.style(row, column)} ${JSON.stringify(content)}`;
                marks[row * COLUMNS + column] = markOf(look);
              }
            return [name, marks];
          }),
      );
  }, besides);

/** Keeps what stands in each cell of the book, and tells how many do. */
const keepCells = async (page: Page): Promise<number> => {
  await teachLooking(page);
  return page.evaluate(() => {
    const exposed = window as unknown as Exposed;
    exposed.stood = exposed.look();
    return [...exposed.stood.values()].reduce(
      (sum, marks) => sum + marks.filter((mark) => mark !== 0).length,
      0,
    );
  });
};

/** In how many cells something else stands than was kept, or looks otherwise. */
const cellsChanged = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { look, stood } = window as unknown as Exposed;
    const now = look();
    let changed = 0;
    for (const name of new Set([...stood.keys(), ...now.keys()])) {
      const [was, is] = [stood.get(name) ?? new Int32Array(), now.get(name) ?? new Int32Array()];
      for (let at = 0; at < Math.max(was.length, is.length); at++)
        if ((was[at] ?? 0) !== (is[at] ?? 0)) changed++;
    }
    return changed;
  });

/** The file of an import that gives every customer another name. */
const renamed = (rows: number): Buffer =>
  Buffer.from(
    fileOf([
      ["Kundnr", "Namn"],
      ...Array.from({ length: rows }, (_, at) => [String(100_000 + at), `Ny firma ${at} Invest i Norr`]),
    ]),
  );

const step = (pane: Frame, name: string): Promise<void> =>
  pane.locator("#view h2", { hasText: name }).waitFor();

const press = (pane: Frame, text: string): Promise<void> =>
  pane.locator("fluent-button", { hasText: text }).first().click();

/** A job that writes a cell of each row, and its undo, in Chromium: how long, the pane's longest tasks, and what stands after. */
await contend(async ({ rows }) => {
  const server = await serve({ port: 0 });
  const browser = await startChromium();
  const book = Buffer.from(largeBook(100, rows));
  // As a file: one that is handed over as bytes takes the pane's thread for most of a second.
  const file = join(tmpdir(), `kontera-kunder-${process.pid}.csv`);
  writeFileSync(file, renamed(rows));
  const figures: Record<string, number> = {};
  const measure = async (page: Page): Promise<void> => {
    const during = async (name: string, act: () => Promise<void>): Promise<void> => {
      const began = performance.now();
      const longest = await longestTasks(browser, page, async () => {
        await act();
        figures[`${name} ms`] = performance.now() - began;
      });
      figures[`task, ${name}`] = longest.pane;
      figures[`of Kontera's script, ${name}`] = longest.kontera;
      figures[`garbage in one, ${name}`] = longest.garbage;
      figures[`of the page that plays Excel, ${name}`] = longest.excel;
    };
    await page.goto(`${server.url}?lang=sv&pane=350&book=empty`);
    await paneOf(page);
    const pane = await openBook(page, book);
    figures["cells"] = await keepCells(page);
    await pane.locator("#home-import").click();
    await during("planning", async () => {
      await pane.locator('#view input[type="file"]').first().setInputFiles(file);
      await step(pane, "Läsning");
      await press(pane, "Nästa");
      await step(pane, "Kolumner");
      await press(pane, "Nästa");
      await step(pane, "Förhandsgranska");
      await pane.locator(".outcomes").waitFor();
    });
    await during("writing", async () => {
      await press(pane, "Skriv ");
      await step(pane, "Kvittens");
    });
    // The check after the job, and what follows in the quiet.
    await during("after", () => page.waitForTimeout(8000));
    const written = await cellsChanged(page);
    if (written !== rows) throw new Error(`The job wrote ${written} cells for ${rows} rows`);
    await during("undoing", async () => {
      await pane.locator('.foot-button:has-text("Ångra"), .foot-link:has-text("Ångra")').last().click();
      await pane.locator(".said", { hasText: "Ångrat:" }).waitFor();
    });
    figures["cells not back"] = await cellsChanged(page);
  };
  return {
    work: async () => {
      const page = await newPage(browser);
      await measure(page);
      await page.close();
      rmSync(file);
      return "measured";
    },
    figures: () => figures,
  };
});
