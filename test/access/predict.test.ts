import { expect, test } from "vitest";
import { numberOfOutcome } from "#core/access/outcome";
import type { AccessRequest } from "#core/access/predict";
import { refusalsAt } from "#core/access/refusals";
import { assigned, bureau, bureauBook, has, may, predicted, record, told, toldAccess } from "./books";

const grant = (administrator: string, more: Partial<AccessRequest> = {}): AccessRequest => ({
  op: "grant",
  clients: ["K1", "K2"],
  consultants: ["petra"],
  programs: ["BOK", "LÖN", "UTL"],
  administrator,
  ...more,
});

test.each([
  ["karin", "exists assigned outsidePackage assigned assigned outsidePackage", "exists assigned"],
  ["eva", "exists noRight outsidePackage noRight noRight outsidePackage", "exists noRight"],
  ["bo", "exists assigned outsidePackage noRight assigned outsidePackage", "exists assigned"],
  ["jon", "exists noRight outsidePackage assigned assigned outsidePackage", "exists assigned"],
])(
  "what %s may give depends on the client and the program #153 #154 Q40 Q52",
  (administrator, all, access) => {
    const prediction = predicted(bureauBook(), grant(administrator));
    expect(told(prediction).map((line) => line.split(" ")[3])).toEqual(all.split(" "));
    expect(toldAccess(prediction).map((line) => line.split(" ")[2])).toEqual(access.split(" "));
  },
);

test("a grant that names no programs gives all of the bureau's package #153", () => {
  const { programs, ...rest } = grant("karin");
  expect(programs).toHaveLength(3);
  expect(predicted(bureauBook(), rest).programs).toEqual(["BOK", "FAKT", "LÖN"]);
});

test("access alone is given where it is asked for, by whoever may do something at the client Q39 Q52", () => {
  const alone = { clients: ["K1"], consultants: ["ali"], programs: [] };
  expect(toldAccess(predicted(bureauBook(), grant("eva", alone)))).toEqual(["K1 ali assigned"]);
  expect(toldAccess(predicted(bureauBook(), grant("jon", alone)))).toEqual(["K1 ali noRight"]);
  const asked = predicted(bureauBook(), grant("eva", { ...alone, programs: ["FAKT"] }));
  expect(toldAccess(asked)).toEqual(["K1 ali noRight"]);
  const book = bureauBook();
  expect(record(book, grant("eva", alone))).toBe(1);
  expect(assigned(book).at(-1)).toBe("K1 ali -");
  expect(record(book, grant("eva", alone))).toBe(0);
});

const take = (administrator: string, consultant: string): AccessRequest => ({
  op: "remove-clients",
  clients: ["K1"],
  consultants: [consultant],
  administrator,
});

test("taking a client takes what is there with it, in the package or not, as far as one may #156 Q39", () => {
  const all = predicted(bureauBook(), take("karin", "petra"));
  expect(told(all)).toEqual(["K1 petra BOK removed", "K1 petra FAKT removed", "K1 petra UTL removed"]);
  expect(toldAccess(all)).toEqual(["K1 petra removed"]);
  const some = predicted(bureauBook(), take("eva", "petra"));
  expect(told(some).map((line) => line.split(" ")[3])).toEqual(["removed", "noRight", "noRight"]);
  expect(toldAccess(some)).toEqual(["K1 petra noRight"]);
  expect(toldAccess(predicted(bureauBook(), take("karin", "ali")))).toEqual(["K1 ali absent"]);
  const book = bureauBook();
  record(book, take("eva", "petra"));
  expect(assigned(book)).toEqual(["K1 petra FAKT", "K1 petra UTL", "K2 ali -"]);
  record(book, take("karin", "petra"));
  expect(assigned(book)).toEqual(["K2 ali -"]);
});

const strip = (consultant: string, client: string, programs: readonly string[]): AccessRequest => ({
  op: "remove-programs",
  clients: [client],
  consultants: [consultant],
  programs,
  administrator: "karin",
});

test("taking the last program keeps access, in the row that stood first #157 Q53", () => {
  const outside = bureauBook();
  const seen = predicted(outside, strip("petra", "K1", ["BOK", "FAKT", "UTL", "LÖN"]));
  expect(told(seen).map((line) => line.split(" ")[3])).toEqual([
    ...["removed", "removed", "outsidePackage", "absent"],
  ]);
  record(outside, strip("petra", "K1", ["BOK", "FAKT", "UTL"]));
  expect(assigned(outside)).toEqual(["K1 petra UTL", "K2 ali -"]);
  const alone = bureauBook({
    assignments: [has("K2", "mia", "LÖN"), has("K1", "petra", "BOK"), has("K1", "petra", "FAKT")],
  });
  record(alone, strip("petra", "K1", ["BOK", "FAKT"]));
  expect(assigned(alone)).toEqual(["K2 mia LÖN", "K1 petra -"]);
});

test("a row without a program that is there stays, so that giving and taking a program is nothing Q53", () => {
  const book = bureauBook();
  const before = assigned(book);
  record(book, grant("karin", { clients: ["K2"], consultants: ["ali"], programs: ["BOK"] }));
  expect(assigned(book)).toEqual([...before, "K2 ali BOK"]);
  record(book, strip("ali", "K2", ["BOK"]));
  expect(assigned(book)).toEqual(before);
});

test("a right that cannot be read widens nothing, and a program that cannot be read is never taken #154", () => {
  const book = bureauBook({
    adminRights: [{ administrator: "eva", client: "K1", program: "#SAKNAS!" }],
    assignments: [has("K1", "petra", "BOK"), has("K1", "petra", "#SAKNAS!")],
  });
  expect(predicted(book, grant("eva")).counts[numberOfOutcome("assigned")]).toBe(0);
  const unread = bureauBook({
    assignments: [has("K1", "petra", "BOK"), has("K1", "petra", "#SAKNAS!")],
  });
  const seen = predicted(unread, take("karin", "petra"));
  expect([told(seen), toldAccess(seen)]).toEqual([["K1 petra BOK removed"], ["K1 petra noRight"]]);
  expect(record(unread, take("karin", "petra"))).toBe(1);
});

test("who could do what one may not is told, system administrators too #154 #155", () => {
  const book = bureauBook({ adminRights: [may("karin"), may("EVA", "k1", "bok"), may("bo", "", "LÖN")] });
  const asked = predicted(book, { ...grant("ingen"), consultants: ["mia"] });
  expect(refusalsAt(book, asked, 0)).toEqual([
    { client: "K1", programs: ["BOK"], who: ["karin", "EVA"] },
    { client: "K1", programs: ["LÖN"], who: ["karin", "bo"] },
  ]);
  const alone = predicted(book, { ...grant("ingen"), consultants: ["mia"], programs: [] });
  expect(refusalsAt(book, alone, 0)).toEqual([{ client: "K1", programs: [], who: ["karin", "EVA", "bo"] }]);
});

test("an administrator who has left may nothing, and is not told as one who could #154", () => {
  const book = bureauBook({
    consultants: [
      ...bureau.consultants,
      { consultant: "Karin", lastDay: "2026-02-28" },
      { consultant: "bo" },
    ],
    adminRights: [may("karin"), may("bo", "", "LÖN")],
  });
  const asked = predicted(book, { ...grant("karin"), consultants: ["mia"] });
  expect(asked.counts[numberOfOutcome("assigned")]).toBe(0);
  expect(toldAccess(asked).every((line) => line.endsWith("noRight"))).toBe(true);
  expect(refusalsAt(book, asked, 0).map(({ who }) => who)).toEqual([[], ["bo"]]);
  const last = bureauBook({
    consultants: [...bureau.consultants, { consultant: "karin", lastDay: "2999-01-01" }],
  });
  expect(predicted(last, grant("karin")).counts[numberOfOutcome("assigned")]).toBeGreaterThan(0);
});
