import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { WriteJob } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { bookOf, writesOf, type Change } from "./books";
import { NAME } from "./people";
import { acts, openRace, raceTable } from "./race";
import { strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that a small job takes several requests. */
const budget = 4_000;

const ROWS = 24;

/** The positions that each pane renames, and how many rows it adds. */
const FIRST = [2, 8, 11, 14];
const SECOND = [3, 9, 14, 20];
const ADDED = 6;

const jobOf = async (who: string, renamed: readonly number[]): Promise<WriteJob> => {
  const changes: Change[] = [
    ...renamed.map((set) => ({ set, column: NAME, to: `${who} ${set}` })),
    ...Array.from({ length: ADDED }, (_, at) => ({ insert: ROWS + at, cells: [`${who}${at}`, `${who} ny`] })),
  ];
  return { writes: writesOf(await bookOf(openWorkbook()), "employees", changes) };
};

/** What the table holds: the name on each row that stood there before, and the numbers of those that came. */
const held = () => {
  const { sheet, body } = raceTable(excel);
  const rows = sheet.cells.contents(body);
  const names = new Map(rows.flatMap((row) => (row[4] === "" ? [] : [[row[4], row[NAME]] as const])));
  return { names, came: rows.flatMap((row) => (row[4] === "" ? [row[0]] : [])) };
};

/** The position of a row's name says whose it is, or what it was. */
const expectRight = (isFirst: boolean, isSecond: boolean, at: string): void => {
  const { names, came } = held();
  for (let position = 0; position < ROWS; position++) {
    const wanted = [
      ...(isFirst && FIRST.includes(position) ? [`Ett ${position}`] : []),
      ...(isSecond && SECOND.includes(position) ? [`Två ${position}`] : []),
    ];
    // One of two that mean the same cell has to see that it is another by now.
    expect(wanted.length, at).toBeLessThan(2);
    expect(names.get(`T${position + 1}`), `${at}, row ${position}`).toBe(wanted[0] ?? `Namn ${position + 1}`);
  }
  const all = (who: string, isDone: boolean): string[] =>
    isDone ? Array.from({ length: ADDED }, (_, row) => `${who}${row}`) : [];
  expect([...came].sort(), at).toEqual([...all("Ett", isFirst), ...all("Två", isSecond)].sort());
};

/** Two panes write at once, the second from the first one's request of that number on. */
const writeBoth = async (strategy: (typeof strategies)[number], request: number) => {
  openRace(excel, strategy);
  const jobs = [await jobOf("Ett", FIRST), await jobOf("Två", SECOND)] as const;
  const open = () => openWorkbook({ budget, strategy: () => strategy });
  let second: ReturnType<ReturnType<typeof open>["write"]> | undefined;
  const watch = atRequest(excel, request, () => {
    second = open().write(jobs[1]);
  });
  const first = await open().write(jobs[0]);
  const results = [first, await second] as const;
  watch.stop();
  return { results, happened: watch.happened };
};

test.each(strategies)(
  "two panes that write in the same rows at once both write all that they were to, or say that nothing stands (%s)",
  async (strategy) => {
    let request = 0;
    for (; ; request++) {
      const { results, happened } = await writeBoth(strategy, request);
      if (!happened) break;
      const [first, second] = results.map((result) => result?.ok === true);
      expect(first || second).toBe(true);
      for (const result of results)
        if (result?.ok === false) expect(result.error.kind).not.toBe("half-written");
      expectRight(first!, second!, `request ${request}`);
    }
    expect(request).toBeGreaterThan(3);
  },
);

test.each(["sorts the table", "pastes rows in another order", "inserts a row"])(
  "two panes put back at once what went astray, when somebody else %s at any request",
  async (act) => {
    for (let at = 0; at < 12; at++) {
      let sent = 0;
      const { host } = excel;
      const process = host.process.bind(host);
      host.process = (text) => {
        if (sent++ === at + 6) acts[act]!(excel);
        return process(text);
      };
      const { results } = await writeBoth("putBack", 2);
      host.process = process;
      for (const result of results)
        if (result?.ok === false) expect(result.error.kind).not.toBe("half-written");
      const { names } = held();
      if (act !== "inserts a row") expect(names.size).toBe(ROWS);
      for (let position = 0; position < ROWS; position++) {
        const possible = [`Namn ${position + 1}`, `Ett ${position}`, `Två ${position}`];
        expect(possible, `request ${at}, row ${position}`).toContain(names.get(`T${position + 1}`));
      }
    }
  },
);
