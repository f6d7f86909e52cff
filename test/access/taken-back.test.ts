import { expect, test } from "vitest";
import { accessChanges } from "#core/access/changes";
import type { AccessRequest } from "#core/access/predict";
import { stillDone } from "#core/access/taken-back";
import { apply } from "#core/book/apply";
import { invert } from "#core/book/edit";
import { finish } from "#core/values/task";
import { bureauBook, predicted } from "./books";

/** How many stand of what was recorded: right after, after all but so many of its edits were taken back, and after all were. */
const counts = (asked: AccessRequest, left: number): readonly number[] => {
  const book = bureauBook();
  const prediction = predicted(book, asked);
  const { edits } = finish(accessChanges(book, prediction));
  apply(book, edits);
  const inverse = invert(edits);
  const after = finish(stillDone(book, prediction));
  apply(book, inverse.slice(0, inverse.length - left));
  const some = finish(stillDone(book, prediction));
  apply(book, inverse.slice(inverse.length - left));
  return [after, some, finish(stillDone(book, prediction))];
};

test("what an undoing left is counted by combination, of a grant and of a removal #155", () => {
  const asked = { clients: ["K1", "K3"], consultants: ["mia", "petra"], administrator: "karin" } as const;
  expect(counts({ ...asked, op: "grant", programs: ["BOK", "LÖN"] }, 2)).toEqual([7, 2, 0]);
  expect(counts({ ...asked, op: "remove-clients" }, 1)).toEqual([3, 1, 0]);
  expect(counts({ ...asked, op: "remove-programs", programs: ["BOK"] }, 0)).toEqual([1, 0, 0]);
});

test("where access alone was given the pairs are counted Q39", () => {
  const asked = { clients: ["K2", "K3"], consultants: ["mia"], administrator: "karin" } as const;
  expect(counts({ ...asked, op: "grant", programs: [] }, 1)).toEqual([2, 1, 0]);
});
