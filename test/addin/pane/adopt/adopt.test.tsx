// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { texts } from "#core/book/table";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { selected } from "../../../../addin/pane/book/selected";
import { plainRanges } from "../../../../addin/pane/book/strangers";
import { OwnSheetsView } from "../../../../addin/pane/own-sheets/OwnSheetsView";
import { openView } from "../open-view";

const open = async (lang: "sv" | "en" = "sv") => {
  plainRanges.value = undefined;
  const opened = await openView(OwnSheetsView, { employees: [{ number: "1", name: "Eva" }] }, lang);
  opened.workbook.blocks.push({
    sheet: "Våra uppdrag",
    row: 0,
    column: 0,
    cells: [
      ["Uppdrag 2026", "", "", ""],
      ["Projektkod", "Benämning", "Namn", "Ansvarig"],
      ["BS", "Bygg", "x", "Eva"],
      ["BS.HR", "Personal", "y", "Bo"],
    ],
    rows: 4,
  });
  return opened;
};

test("a plain sheet is found, shown column by column, and read as the register that was approved", async () => {
  const { workbook } = await open();
  fireEvent.click(screen.getByText("Leta bland arbetsbokens blad"));
  fireEvent.click(await screen.findByLabelText("Visa kolumnerna på Våra uppdrag"));
  await screen.findByText("Använd Våra uppdrag");
  expect(screen.getByLabelText<HTMLSelectElement>("Projektkod").value).toBe("code");
  // Both could be the name: the register's own header is the surer one, and the choice is the person's.
  fireEvent.change(screen.getByLabelText("Namn"), { target: { value: "" } });
  fireEvent.change(screen.getByLabelText("Benämning"), { target: { value: "name" } });
  fireEvent.click(screen.getByText("Använd som Projekt"));
  await waitFor(() => {
    expect(check.value?.book.tables.has("projects")).toBe(true);
  });
  const projects = tableOf(check.value!.book, "projects")!;
  expect(texts(projects, "name")).toEqual(["Bygg", "Personal"]);
  expect(projects.place.sheet).toBe("Våra uppdrag");
  const table = workbook.sheets.find(({ sheet }) => sheet === "Våra uppdrag")!;
  expect(table.headers).toEqual(["Projektkod", "Benämning", "Namn", "Ansvarig"]);
  expect(workbook.sheets.map(({ sheet }) => sheet)).toContain("Inlemmade blad");
  // What was done is told, each part of it.
  const said = document.querySelector(".said")?.textContent ?? "";
  expect(said).toContain("Bladet Våra uppdrag som Projekt: 2 av 4 kolumner läses.");
  expect(said).toMatch(/Området blev tabellen \S+; cellerna är som de var\./);
  expect(said).toContain("Nya blad: Inlemmade blad, Importlogg.");
});

test("what has to be settled first is said, and nothing can be approved before", async () => {
  await open("en");
  fireEvent.click(screen.getByText("Look among the workbook's sheets"));
  fireEvent.click(await screen.findByLabelText("Show the columns of Våra uppdrag"));
  fireEvent.change(await screen.findByLabelText("Projektkod"), { target: { value: "" } });
  expect(screen.getByRole("alert").textContent).toBe(
    "Choose the column that is Code. Without it nobody knows which row is which.",
  );
  expect(screen.getByText("Use as Projects").hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByText("Cancel"));
  expect(check.value?.book.tables.has("projects")).toBe(false);
});

test("any row of a sheet without a table is pointed at in the sheet itself, and unknown headings are asked with samples", async () => {
  plainRanges.value = undefined;
  selected.value = undefined;
  const { workbook } = await openView(OwnSheetsView, { employees: [{ number: "1", name: "Eva" }] });
  workbook.blocks.push({
    sheet: "Kundlista",
    row: 0,
    column: 0,
    cells: [["Våra kunder"], [""], ["Nr", "Kundens namn", "Omsättning"], ["7", "Kvarnö Bygg", "12"]],
    rows: 4,
  });
  await checkAll(workbook);
  expect(await screen.findByText(/^Markera raden med rubriker/)).toBeTruthy();
  selected.value = { sheet: "Kundlista", row: 2 };
  expect(await screen.findByText("Kundlista rad 3: Nr · Kundens namn · Omsättning")).toBeTruthy();
  fireEvent.click(screen.getByText("Använd den rubrikraden …"));
  await screen.findByText("Använd Kundlista");
  fireEvent.change(screen.getByLabelText("Register"), { target: { value: "customers" } });
  fireEvent.change(screen.getByLabelText("Nr"), { target: { value: "number" } });
  fireEvent.change(screen.getByLabelText("Kundens namn"), { target: { value: "name" } });
  expect(screen.getByText("Till exempel Kvarnö Bygg")).toBeTruthy();
  fireEvent.click(screen.getByText("Använd som Kunder"));
  await waitFor(() => {
    expect(check.value?.book.tables.has("customers")).toBe(true);
  });
  expect(texts(tableOf(check.value!.book, "customers")!, "name")).toEqual(["Kvarnö Bygg"]);
});
