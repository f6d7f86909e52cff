import { expect, test } from "vitest";
import { isBookable, resolveBookable } from "#core/resolve/bookable";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [{ code: "BS" }, { code: "BS.HR" }, { code: "BS.HR.Bem" }, { code: "LO", bookable: "Nej" }],
});

test("BS and BS.HR sum, BS.HR.Bem is registered on #6 #8 #10", () => {
  expect(["bs", "bs.hr", "bs.hr.bem"].map((code) => isBookable(book, fold(code)))).toEqual([
    false,
    false,
    true,
  ]);
});

test("a project with others below it is never bookable, whatever its row says, and that is told #8 #9 Q2", () => {
  const stated = bookOf({
    projects: [
      { code: "A", bookable: "Ja" },
      { code: "A.B", bookable: "Nej" },
    ],
  });
  expect([isBookable(stated, fold("a")), isBookable(stated, fold("a.b"))]).toEqual([false, false]);
  expect(resolveBookable(stated, fold("a")).trace).toMatchObject([
    { key: "A", field: "bookable", value: 1, verdict: "noEffect" },
    { key: "A.B", verdict: "hasBelow" },
  ]);
});

test("what the row of a project without others below it says decides Q2", () => {
  expect(resolveBookable(book, fold("lo"))).toEqual({
    value: false,
    trace: [{ register: "projects", row: 3, key: "LO", field: "bookable", value: 0, verdict: "decides" }],
  });
});

test("a blank cell is passed over for the shape of the tree, which is told Q2", () => {
  expect(resolveBookable(book, fold("bs")).trace).toEqual([
    { register: "projects", row: 0, key: "BS", field: "bookable", verdict: "blank" },
    { register: "projects", row: 1, key: "BS.HR", field: "code", value: "BS.HR", verdict: "hasBelow" },
  ]);
  expect(resolveBookable(book, fold("bs.hr.bem")).trace.map(({ verdict }) => verdict)).toEqual([
    "blank",
    "leaf",
  ]);
});
