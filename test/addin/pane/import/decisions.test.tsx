// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import { previewImport, readDraft, restartImport } from "../../../../addin/pane/import/actions";
import { importDraft, page, planned, target } from "../../../../addin/pane/import/state";
import { openView } from "../open-view";

const many = Array.from({ length: 20 }, (_, at) => at);
const customers = many.map((at) => ({ number: `K${at}`, name: `Borås ${at}` }));

beforeEach(() => {
  restartImport();
  target.value = "customers";
});

const file = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));

test("a column that is only proposed is left out until it is ticked #143", async () => {
  await openView(ImportView, { customers });
  await act(() => readDraft("fil.csv", file("Kundnr;Kontaktpersonens telefon", "K1;08-22 22 22")));
  await act(() => {
    page.value = "columns";
  });
  const tick = screen.getByLabelText(/^Läs in som Telefonnummer/);
  expect(importDraft.value?.settings.columns[1]?.target).toBeUndefined();
  fireEvent.click(tick);
  expect(importDraft.value?.settings.columns[1]?.target).toEqual({ kind: "field", field: "phone" });
  expect(screen.queryByLabelText(/^Läs in som Telefonnummer/)).toBeNull();
});

test("a plan that one cause explains is written only when the user says that it is as it should be", async () => {
  await openView(ImportView, { customers });
  await act(() => readDraft("fil.csv", file("Kundnr;Namn", ...many.map((at) => `K${at};Borøs ${at}`))));
  await act(() => previewImport());
  expect(planned.value?.plan.alarm?.cause).toBe("encoding");
  const isClosed = () =>
    screen
      .getByText(/^Skriv 20 rader/)
      .closest("fluent-button")
      ?.hasAttribute("disabled");
  expect(screen.getByText(/^20 av 20 rader ändras på samma sätt/)).toBeTruthy();
  expect(isClosed()).toBe(true);
  fireEvent.click(screen.getByLabelText(/^Det är som det ska vara/));
  expect(isClosed()).toBe(false);
});

test("a key that lacks the register's zeros in front is asked about, and read as it is answered #135", async () => {
  await openView(ImportView, { customers: [{ number: "0010", name: "Ek AB" }] });
  await act(() => readDraft("fil.csv", file("Kundnr;Namn", "10;Ek & Son AB")));
  await act(() => previewImport());
  expect(screen.getByText(/”10” på rad 2 finns inte i registret, men ”0010” gör det/)).toBeTruthy();
  expect(screen.getByRole("group", { name: "Kundnr: Nollor i början" })).toBeTruthy();
  fireEvent.click(screen.getByLabelText("Samma: läs som i registret"));
  expect(await screen.findByText("Skriv 1 rad")).toBeTruthy();
  expect(planned.value?.plan.rows).toMatchObject([{ outcome: "changed", changes: [{ to: "Ek & Son AB" }] }]);
});

test("a file that is no CSV is told in words where it was chosen", async () => {
  await openView(ImportView, { customers });
  await act(() => readDraft("bild.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)));
  expect(screen.getByRole("alert").textContent).toBe(
    "bild.csv är en bild, ingen CSV-fil. Be om uppgifterna som CSV eller Excel.",
  );
});
