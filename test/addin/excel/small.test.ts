import { expect, test } from "vitest";
import { freeName, numberedSheet, sheetNameOf } from "#core/registers/free-name";
import { addressRows } from "../../../addin/excel/address-rows";
import { literalList } from "../../../addin/excel/choices";
import { turns } from "../../../addin/excel/turns";

test.each([
  ["B2", [1, 1]],
  ["B2:C9", [1, 8]],
  ["$B$2:$C$9", [1, 8]],
  ["'Våra projekt'!A5", [4, 4]],
  ["A1,C7:C8", [0, 7]],
  ["4:6", [3, 5]],
  ["A:C", undefined],
  ["", undefined],
] as const)("the address %s names the rows %j", (address, rows) => {
  expect(addressRows(address)).toEqual(rows);
});

test("a taken name gets a number, and stays as short as Excel wants it", () => {
  expect(freeName("Projekt", ["blad1", "PROJEKT", "Projekt (2)"], numberedSheet)).toBe("Projekt (3)");
  expect(numberedSheet("x".repeat(31), 2)).toBe(`${"x".repeat(27)} (2)`);
});

test("any text gives a name that Excel takes for a sheet", () => {
  expect(["a/b:c", "'x'", "", "History", "y".repeat(40)].map(sheetNameOf)).toEqual([
    "a b c",
    "x",
    "Text",
    "Text",
    "y".repeat(31),
  ]);
});

test("choices with commas or more than 255 characters are not written out in the rule", () => {
  expect(literalList(["Ja", "Nej"])).toBe("Ja,Nej");
  expect(literalList(["Ja, alltid", "Nej"])).toBeUndefined();
  expect(literalList(new Array<string>(60).fill("Mall"))).toBeUndefined();
});

test("jobs run one at a time, in order, and a failed one does not hold up the next", async () => {
  const inTurn = turns();
  const order: string[] = [];
  const slow = inTurn(async () => {
    order.push("slow begins");
    await new Promise((done) => setTimeout(done, 5));
    order.push("slow ends");
    throw new Error("failed");
  });
  const next = inTurn(() => Promise.resolve(order.push("next")));
  await expect(slow).rejects.toThrow("failed");
  await next;
  expect(order).toEqual(["slow begins", "slow ends", "next"]);
});
