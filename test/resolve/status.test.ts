import { expect, test } from "vitest";
import { resolveStatus } from "#core/resolve/status";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [
    { code: "BS", status: "Fryst" },
    { code: "BS.HR", status: "Avslutat" },
    { code: "BS.HR.Bem", status: "Pågående" },
    { code: "LO" },
    { code: "LO.101.A" },
  ],
});

const told = (code: string) =>
  resolveStatus(book, fold(code)).trace.map(({ key, verdict }) => `${key} ${verdict}`);

test("the strictest status of the branch holds, and the trace says whose it is Q14", () => {
  expect(resolveStatus(book, fold("bs.hr.bem")).value).toBe("closed");
  expect(told("bs.hr.bem")).toEqual(["BS.HR.Bem outranked", "BS.HR decides", "BS outranked"]);
  expect(resolveStatus(book, fold("bs")).value).toBe("frozen");
});

test("a branch that states nothing is ongoing, and a missing parent is told #16", () => {
  expect(resolveStatus(book, fold("lo.101.a")).value).toBe("ongoing");
  expect(told("lo.101.a")).toEqual(["LO.101.A blank", "LO.101 noRow", "LO blank", "LO.101.A standard"]);
});
