import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { standingReader } from "#core/budget/control-standing";
import { rollUp } from "#core/budget/rollup";
import { controlIn } from "#core/resolve/controls";
import { finish } from "#core/values/task";
import { bookOf, type Row, type Rows } from "../rules/books";
import { runs } from "../runs";
import { billing } from "./books";
import { key, Oracle, type OracleRow } from "./oracle-rows";
import { randomBooks } from "./random-book";
import { randomControls } from "./random-controls";

const TODAY = "2026-03-16";
const daysFrom = (date: string): number => Math.round((Date.parse(date) - Date.parse(TODAY)) / 86_400_000);

/** The rows that a control counts, and what each adds: ten-thousandths of an hour, or öre. */
const countedOf = (oracle: Oracle, { project, control, customer, period }: Row, countsBillable: boolean) =>
  oracle.rows
    .filter((row) => row.register === "timeEntries")
    .filter((row) => row.project === key(project) || row.project.startsWith(`${key(project)}.`))
    .filter((row) => customer === "" || row.customer === key(customer))
    .filter(
      (row) =>
        period === "" ||
        row.date.slice(0, period === "år" ? 4 : 7) === TODAY.slice(0, period === "år" ? 4 : 7),
    )
    .flatMap((row): { readonly row: OracleRow; readonly adds: bigint }[] => {
      if (control !== "Fakturerbar tid")
        return countsBillable && !row.billable ? [] : [{ row, adds: row.hours ?? 0n }];
      const isReviewed = Number(row.cells["reviewLevel"]) >= 1;
      return row.billable && isReviewed && row.amount !== null ? [{ row, adds: row.amount }] : [];
    })
    .toSorted((a, b) =>
      (a.row.date || "9") < (b.row.date || "9") ? -1 : a.row.date === b.row.date ? a.row.row - b.row.row : 1,
    );

const budgetOf = (book: Rows, code: string): bigint | undefined => {
  const own = (one: string) => book.projects?.find((row) => key(row["code"]) === one)?.["budgetHours"];
  const value = own(code);
  if (typeof value === "number") return BigInt(value * 10_000);
  const children = (book.projects ?? [])
    .map((row) => key(row["code"]))
    .filter((one) => one.slice(0, one.lastIndexOf(".")) === code);
  const sums = children.map((child) => budgetOf(book, child)).filter((sum) => sum !== undefined);
  return sums.length === 0 ? undefined : sums.reduce((sum, one) => sum + one, 0n);
};

test("every control is what a plain reading of the cells gives: used, rows, the row that tripped it, and the day #40 #45 #48 #49 #169 Q7 Q8 Q10 Q51 Q61", () => {
  fc.assert(
    fc.property(randomBooks, randomControls, fc.boolean(), (random, list, countsBillable) => {
      const book: Rows = {
        ...random,
        settings: [
          ...(random.settings ?? []),
          { name: "Räkna med fakturerbar tid vid tidskontroller", value: countsBillable ? "Ja" : "" },
        ],
        controls: list,
      };
      const read = bookOf(book);
      const oracle = new Oracle(book);
      const standingOf = standingReader(read);
      const table = tableOf(read, "controls")!;
      const isOn = oracle.setting("Fakturering i Tid") === "Ja";
      for (const [at, row] of [...table.order].entries()) {
        const cells = list[at]!;
        const told = finish(standingOf(controlIn(read, row)!));
        const counted = countedOf(oracle, cells, countsBillable);
        const used = counted.reduce((sum, { adds }) => sum + adds, 0n);
        const budget = cells.control === "Budgeterad tid" ? budgetOf(book, key(cells.project)) : undefined;
        // Both sides in tenths of what is kept, so that 2500,5 per cent is whole.
        const limit = BigInt(Math.round(cells.limit * 10));
        const [over, under] =
          cells.control === "Budgeterad tid"
            ? [(sum: bigint) => sum * 1000n, limit * (budget ?? 0n)]
            : cells.control === "Timmar"
              ? [(sum: bigint) => sum, limit * 1000n]
              : [(sum: bigint) => sum, limit * 10n];
        const reaches = (sum: bigint, by = 1n): boolean =>
          sum > 0n && (cells.kind === "Varning" ? over(sum) >= under * by : over(sum) > under * by);
        const needsBilling = cells.control === "Fakturerbar tid" || countsBillable;
        const verdict =
          cells.control === "Budgeterad tid" && budget === undefined
            ? "inactive"
            : needsBilling && !isOn
              ? "inactive"
              : reaches(used)
                ? "reached"
                : "clear";
        expect([BigInt(told.used), told.verdict]).toEqual([used, verdict]);
        expect(told.rows.map((one) => one + 2)).toEqual(counted.map((one) => one.row.row));
        expect(told.adds.map(BigInt)).toEqual(counted.map(({ adds }) => adds));
        let [sum, was] = [0n, false];
        let trip: number | undefined;
        for (const { row: one, adds } of counted) {
          sum += adds;
          if (reaches(sum) && !was) trip = one.row;
          was = reaches(sum);
        }
        expect(told.trippedBy === undefined ? undefined : told.trippedBy + 2).toBe(
          verdict === "reached" ? trip : undefined,
        );
        const pace = counted
          .filter(({ row: one }) => one.date !== "" && daysFrom(one.date) <= 0 && daysFrom(one.date) > -28)
          .reduce((all, { adds }) => all + adds, 0n);
        let day: number | undefined;
        for (let ahead = 1; verdict === "clear" && pace > 0n && ahead <= 3650 && day === undefined; ahead++)
          if (reaches(used * 28n + BigInt(ahead) * pace, 28n)) day = ahead;
        const last = cells.period === "månad" ? 15 : cells.period === "år" ? 290 : Infinity;
        expect(told.forecast === undefined ? undefined : told.forecast - read.today).toBe(
          day !== undefined && day > last ? undefined : day,
        );
      }
    }),
    { numRuns: runs(200) },
  );
});

test("the main projects of the budget add to the hours that billing counts, and leave out the same rows #97 #101", () => {
  fc.assert(
    fc.property(randomBooks, (book) => {
      const { nodes, counted, uncounted } = finish(rollUp(bookOf(book)));
      const roots = [...nodes].filter(({ parent }) => parent === undefined);
      const told = billing(book, { selection: { module: "time" } });
      expect(roots.reduce((sum, { worked }) => sum + worked, 0)).toBe(Math.round(told.totals.hours * 10_000));
      expect(roots.reduce((sum, { released }) => sum + released, 0)).toBe(
        Math.round(told.totals.released.hours * 10_000),
      );
      expect(counted).toBe(told.totals.rows);
      expect(uncounted.map((row) => row + 2)).toEqual(told.uncounted.map(({ row }) => row));
    }),
    { numRuns: runs(150) },
  );
});
