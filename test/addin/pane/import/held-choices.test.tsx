// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import {
  changeColumn,
  changeConstants,
  leaveImport,
  readDraft,
  restartImport,
} from "../../../../addin/pane/import/actions";
import { dropHeld, readBesideHeld } from "../../../../addin/pane/import/held-choices";
import { importDraft, page, target } from "../../../../addin/pane/import/state";
import { heldImport } from "../../../../addin/pane/kit/held-import";
import { showView } from "../../../../addin/pane/kit/route";
import { openView } from "../open-view";

beforeEach(() => {
  vi.restoreAllMocks();
  restartImport();
  dropHeld();
  target.value = "customers";
});

const file = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const october = file("Nr hos oss;Vem;Stad", "1;Åkes Åkeri;Umeå");

/** The import at the columns, decided upon; then the pane as it is read anew: of the file nothing is left. */
const reopened = async () => {
  await openView(ImportView, { customers: [{ number: "1", name: "A", city: "Lund" }], importLog: [] });
  await act(() => readDraft("okt.csv", october));
  await act(() => {
    for (const [at, field] of ["number", "name"].entries())
      changeColumn(at, ({ column }) => ({ column, target: { kind: "field", field } }));
    changeColumn(2, ({ column }) => ({
      column,
      target: { kind: "field", field: "city" },
      blankClears: true,
    }));
    changeConstants([{ target: { kind: "field", field: "country" }, text: "SE" }]);
    page.value = "columns";
  });
  const held = heldImport.value!;
  await act(() => restartImport());
  await act(() => {
    heldImport.value = held;
  });
  return held;
};

test("what was decided of a file is offered when the pane is read anew, and stands when the same file is chosen again (spec 5.8)", async () => {
  const held = await reopened();
  expect(JSON.stringify(held)).not.toMatch(/Åkeri|Umeå/);
  await screen.findByText(/^Importen av okt\.csv kom till steg 3 av 5\. Filens rader sparas inte/);
  await act(() => readBesideHeld(() => readDraft("okt.csv", october)));
  await waitFor(() => expect(page.value).toBe("columns"));
  expect(importDraft.value?.settings.columns.map(({ target: to }) => to)).toEqual(
    ["number", "name", "city"].map((field) => ({ kind: "field", field })),
  );
  expect(importDraft.value?.settings.columns[2]?.blankClears).toBe(true);
  expect(importDraft.value?.constants).toEqual([{ target: { kind: "field", field: "country" }, text: "SE" }]);
  expect(importDraft.value?.recipe).toBeUndefined();
});

test("of another file nothing is taken up", async () => {
  await reopened();
  await act(() => readBesideHeld(() => readDraft("nov.csv", file("Kundnr;Namn", "1;B"))));
  expect(page.value).toBe("reading");
  expect(importDraft.value?.constants ?? []).toEqual([]);
});

test("what was held is dropped when somebody says so, and when the import is left", async () => {
  await reopened();
  fireEvent.click(await screen.findByText("Släng valen"));
  expect(heldImport.value).toBeUndefined();
  await act(() => readDraft("okt.csv", october));
  expect(heldImport.value?.file).toBe("okt.csv");
  await act(() => leaveImport());
  expect(heldImport.value).toBeUndefined();
});

/** What the import was opened over. */
const Root = () => <h2>Register</h2>;

const november = file("Kundnr;Namn", "1;B");

test("beside another file what was decided of the first stays held, which is told, until that is imported or dropped (spec 5.8)", async () => {
  const held = await reopened();
  await act(() => readBesideHeld(() => readDraft("nov.csv", november)));
  expect(heldImport.value).toEqual(held);
  expect(
    screen.getByText(/^Valen för okt\.csv finns kvar tills .* Så länge sparas inte valen för nov\.csv/),
  ).toBeTruthy();
  await act(() => leaveImport());
  expect(heldImport.value).toEqual(held);
  await screen.findByText(/^Importen av okt\.csv kom till steg 3 av 5/);
  await act(() => readBesideHeld(() => readDraft("okt.csv", october)));
  expect([page.value, importDraft.value?.constants?.length]).toEqual(["columns", 1]);
  await act(() => leaveImport());
  expect(heldImport.value).toBeUndefined();
});

test("once what was decided of the first file is dropped, that of the other is held", async () => {
  await reopened();
  await act(() => readBesideHeld(() => readDraft("nov.csv", november)));
  fireEvent.click(screen.getByText("Släng valen för okt.csv"));
  expect(heldImport.value?.file).toBe("nov.csv");
  await waitFor(() => expect(document.getElementById("held-import")).toBeNull());
});

test("the keyboard gets the heading when what was held is dropped", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  await reopened();
  const drop = await screen.findByText("Släng valen");
  drop.focus();
  fireEvent.click(drop);
  await waitFor(() => expect(drop.isConnected).toBe(false));
  expect(document.activeElement?.matches("#view h2")).toBe(true);
});

test("the keyboard gets the heading of where one lands when the import is left by mouse", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  await openView(Root, { customers: [] });
  await act(() => showView("import"));
  await act(() => readDraft("okt.csv", october));
  const leave = screen.getByText("Avbryt");
  leave.focus();
  expect(document.activeElement).toBe(leave);
  const matches = leave.matches.bind(leave);
  vi.spyOn(leave, "matches").mockImplementation((asked) => asked !== ":focus-visible" && matches(asked));
  fireEvent.click(leave);
  await waitFor(() => expect(leave.isConnected).toBe(false));
  expect(document.activeElement?.matches("#view h2")).toBe(true);
  expect(document.activeElement?.textContent).toBe("Register");
});
