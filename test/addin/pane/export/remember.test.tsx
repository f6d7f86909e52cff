// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { kept } from "../../../../addin/pane/export/kept-export";
import { earlier } from "../../../../addin/pane/export/state";
import type { FakeWorkbook } from "../fake-workbook";
import { choose, chooseReceiver, makeFile, openExport, textOf } from "./begin";

const company = {
  customers: [
    { number: "1001", name: "Östra Bygg AB", city: "Åmål" },
    { number: "M3", name: "Granstua Rør", startDate: "i fjol" },
    { number: "7", name: "Sjuan" },
  ],
};

/** The pane as it is when the workbook is opened another day: only the workbook knows what went out. */
const anotherDay = async (before: FakeWorkbook, rows: typeof company) => {
  const keptTexts = new Map(before.keptTexts);
  const { workbook } = await openExport(rows, "customers");
  for (const [name, text] of keptTexts) workbook.keptTexts.set(name, text);
  choose("Rader", "since");
  return workbook;
};

const remember = async (): Promise<void> => {
  fireEvent.click(await screen.findByText("Kom ihåg exporten"));
  await screen.findByText(/^Arbetsboken minns 3 rader till nästa export/);
};

test("what the workbook remembers of an export tells what has changed another day, without its file", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  expect(workbook.keptTexts.size).toBe(0);
  await remember();
  const [first, , third] = company.customers;
  const later = {
    customers: [{ ...first!, city: "Säffle" }, company.customers[1]!, third!, { number: "8", name: "Ny" }],
  };
  await anotherDay(workbook, later as never);
  await screen.findByText(/^Sedan exporten 20.*: 1 ny, 1 ändrad\.$/);
  const made = await makeFile();
  expect(
    textOf(made)
      .match(/^[^;\r\n]+/gm)
      ?.slice(1),
  ).toEqual(["1001", "8"]);
  // It has remembered such an export before, and goes on to.
  await screen.findByText(/^Arbetsboken minns 4 rader till nästa export/);
});

test("nothing has changed since an export that nobody has touched anything since, faulty rows included", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  await remember();
  await anotherDay(workbook, company);
  await screen.findByText(/: 0 nya, 0 ändrade\.$/);
  await screen.findByText("Inga rader att exportera.");
});

test("Ångra lets the workbook remember what it did before, or nothing", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  await remember();
  const [text] = [...workbook.keptTexts.values()];
  await makeFile();
  await waitFor(() => expect([...workbook.keptTexts.values()]).not.toEqual([]));
  fireEvent.click(await screen.findByText("Ångra"));
  await waitFor(() => expect(kept.value?.before).toBeUndefined());
  expect([...workbook.keptTexts.values()]).toEqual([text]);
});

test("each receiver has a memory of its own, and a list or a choice of rows has none", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  await remember();
  chooseReceiver("Fortnox");
  await makeFile();
  await screen.findByText("Kom ihåg exporten");
  expect([...workbook.keptTexts.keys()]).toEqual(["kontera.export.customers.again"]);
  chooseReceiver("Kontera och Excel");
  choose("Lista", "contacts");
  await makeFile();
  expect(screen.queryByText("Kom ihåg exporten")).toBeNull();
  choose("Lista", "");
  choose("Rader", "shown");
  await makeFile();
  expect(screen.queryByText("Kom ihåg exporten")).toBeNull();
  expect(earlier.value?.register).toBe("customers");
});

test("a workbook that cannot be written to says so, and remembers nothing", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  workbook.refusal = { kind: "read-only" };
  fireEvent.click(await screen.findByText("Kom ihåg exporten"));
  await screen.findByText(/skrivskyddad/);
  expect(screen.queryByText(/^Arbetsboken minns/)).toBeNull();
});
