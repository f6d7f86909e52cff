// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { CreateView } from "../../../../addin/pane/create/CreateView";
import { openView } from "../open-view";

const sheets = (workbook: { readonly sheets: readonly { readonly sheet: string }[] }) =>
  workbook.sheets.map(({ sheet }) => sheet);

test("the registers that are chosen are made, the import log with the first of them", async () => {
  const { workbook } = await openView(CreateView, {});
  expect(screen.queryByLabelText(/Importlogg/)).toBeNull();
  expect(screen.getByText("Skapa").hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("checkbox", { name: /^Projekt \s*Pro/ }));
  fireEvent.click(screen.getByText("Skapa 1 blad"));
  expect(
    await screen.findByText(
      "1 nytt blad i arbetsboken. Varje ändring skrivs upp i Importlogg, som gjordes på samma gång.",
    ),
  ).toBeTruthy();
  expect(sheets(workbook)).toEqual(["Projekt", "Importlogg"]);
});

test("new registers are made in the language of those that are there", async () => {
  const { workbook } = await openView(CreateView, { customers: [{ number: "1", name: "Åkeriet" }] }, "en");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Employees/ }));
  fireEvent.click(screen.getByText("Create 1 sheet"));
  await waitFor(() => {
    expect(sheets(workbook)).toContain("Anställda");
  });
});
