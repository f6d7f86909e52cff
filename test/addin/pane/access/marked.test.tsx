// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { beginAnew, clients } from "../../../../addin/pane/access/state";
import { selected } from "../../../../addin/pane/book/selected";
import { bureau } from "../../../access/books";
import { openView } from "../open-view";

/** Hantera åtkomst beside Klienter, where these rows of the sheet are selected. */
const open = async (areas: readonly (readonly [number, number])[], hidden: readonly number[]) => {
  beginAnew();
  const shown = await openView(AccessView, bureau);
  const table = shown.workbook.sheets.find(({ sheet }) => sheet === "Klienter")!;
  for (const row of hidden) shown.workbook.hiddenRows.add(`Klienter ${table.row + 1 + row}`);
  const asRows = areas.map(([first, last]) => [table.row + 1 + first, table.row + 1 + last] as const);
  selected.value = { sheet: "Klienter", row: asRows[0]![0], areas: asRows };
  return shown;
};

test("rows that a filter hides are not marked with those that show, and that is said #150", async () => {
  await open([[0, 2]], [1]);
  await screen.findByText("2 klienter är markerade i bladet. 1 dold rad räknas inte.");
  fireEvent.click(screen.getByText("Använd"));
  await waitFor(() => expect([...clients.value]).toEqual(["k1", "k3"]));
});

test("what a filter hides after it was marked is left out when the marked are used #150", async () => {
  const { workbook } = await open([[0, 2]], []);
  await screen.findByText("3 klienter är markerade i bladet");
  const table = workbook.sheets.find(({ sheet }) => sheet === "Klienter")!;
  workbook.hiddenRows.add(`Klienter ${table.row + 1}`);
  fireEvent.click(screen.getByText("Använd"));
  await waitFor(() => expect([...clients.value]).toEqual(["k2", "k3"]));
  await screen.findByText("2 klienter är markerade i bladet. 1 dold rad räknas inte.");
});

test("where every marked row is hidden, nothing can be used #150", async () => {
  await open([[0, 1]], [0, 1]);
  await screen.findByText("Ingen klient som syns är markerad i bladet. 2 dolda rader räknas inte.");
  expect(screen.queryByText("Använd")).toBeNull();
});
