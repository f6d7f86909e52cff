// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { AddPrice } from "../../../../addin/pane/billing/AddPrice";
import { current } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const rows: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [{ code: "LO.10", name: "Nord" }],
  prices: [{ dimension: "6", code: "LO.10", usedIn: "Tid", price: 500 }],
  importLog: [],
};

const open = (project: string) => {
  const Form = () => {
    const book = current.value?.book;
    return book ? <AddPrice book={book} project={project} use="time" /> : null;
  };
  return openView(Form, rows);
};

const fill = async (label: string, text: string): Promise<void> => {
  fireEvent.input(await screen.findByLabelText(label), { target: { value: text } });
};
const isWritable = (): boolean => !screen.getByText("Skriv priset").hasAttribute("disabled");

test("a price of a project that is not there is refused where blocked rows get their price (#110)", async () => {
  await open("FINNS.INTE");
  await fill("Pris (kr per timme)", "500");
  expect((await screen.findByRole("alert")).textContent).toContain("”FINNS.INTE” finns inte");
  expect(isWritable()).toBe(false);
});

test("a price that begins on a day is refused where the sheet has no column for the day, and without the day it is written (#110)", async () => {
  const { workbook } = await open("LO.10");
  const at = workbook.sheets.findIndex(({ sheet }) => sheet === "Priser");
  const prices = workbook.sheets[at]!;
  const headers = prices.headers.map((one) => (one === "Gäller från" ? "Började" : one));
  workbook.sheets[at] = { ...prices, headers };
  await act(async () => {
    await checkAll(workbook);
  });
  await fill("Pris (kr per timme)", "500");
  expect(isWritable()).toBe(true);
  await fill("Gäller från", "2027-01-01");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Bladet för Priser har ingen kolumn Gäller från. Lägg till den först.",
  );
  expect(isWritable()).toBe(false);
});
