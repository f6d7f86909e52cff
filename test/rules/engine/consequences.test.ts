import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { consequencesOf } from "#core/rules/engine/consequences";
import { listFindings } from "#core/rules/engine/listing";
import type { Finding } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { findingsByRule } from "../findings-anew";
import { editsOf, randomBatches, randomRows } from "../random-books";

type Told = Pick<Finding, "rule" | "severity" | "at" | "facts">;
const said = ({ rule, severity, at, facts }: Told): string => JSON.stringify([rule, severity, at, facts]);
const unlike = (these: readonly Told[], those: readonly Told[]): string[] => {
  const others = new Set(those.map(said));
  return [...new Set(these.map(said).filter((one) => !others.has(one)))].toSorted();
};

test("what edits will come to is what a check says after them and did not say before, and the book is left as it was", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, fc.nat(), (rows, batches, left) => {
      const check = finish(checkBook(bookOf(rows), rules));
      for (const changes of batches) {
        const edits = editsOf(check.book, changes);
        const [before, found] = [findingsByRule(check), findingsOf(check)];
        const { appear, vanish } = finish(consequencesOf(check, edits));
        expect(findingsByRule(check)).toEqual(before);
        // Whoever leaves it half way has the book as it was, too.
        const task = consequencesOf(check, edits);
        for (let step = 0; step < left % (edits.length + 2) && !task.next().done; step++);
        task.return(undefined as never);
        expect(findingsByRule(check)).toEqual(before);
        applyChecked(check, edits);
        const after = findingsOf(check);
        const of = (listed: typeof appear): string[] => listed.map(({ finding }) => said(finding)).toSorted();
        expect(of(appear)).toEqual(unlike(after, found));
        expect(of(vanish)).toEqual(unlike(found, after));
        const places = new Set(
          listFindings(check.book, after).map((one) => `${one.sheet} ${one.row} ${one.column}`),
        );
        for (const one of appear) expect(places).toContain(`${one.sheet} ${one.row} ${one.column}`);
      }
    }),
    { numRuns: runs(12) },
  );
});
