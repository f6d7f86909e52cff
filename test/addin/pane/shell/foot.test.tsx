// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { columnAt, rowId } from "#core/book/row-id";
import { checkAll } from "../../../../addin/pane/book/open";
import { makeFixes, planTogether } from "../../../../addin/pane/findings/fix";
import { cellWait, notice } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { leaveView, showPlace, startView, view } from "../../../../addin/pane/kit/route";
import { openView } from "../open-view";

beforeEach(() => {
  cellWait.value = false;
});

const projects = [
  { code: "A.B", name: "x" },
  { code: "C.D", name: "y" },
];

const Nothing = () => <p>vyn</p>;

const fixed = async (rows = { projects, importLog: [] }) => {
  const { workbook } = await openView(Nothing, rows);
  const edits = await planTogether({ rule: "missing-parent" });
  await makeFixes(workbook, "Rättat", edits!);
  await screen.findByText(/^Rättat: 2 rader tillagda/);
  return workbook;
};
const codes = (workbook: Awaited<ReturnType<typeof fixed>>) => workbook.sheets[0]!.rows.map(([code]) => code);
const button = (name: string) => screen.getAllByRole("button", { name }).at(-1)!;

test("Ångra is in the notice and takes the job back in one press; Gör om does it again", async () => {
  const workbook = await fixed();
  expect(codes(workbook)).toEqual(["A.B", "C.D", "A", "C"]);
  fireEvent.click(button("Ångra: Rättat"));
  await screen.findByText("Ångrat: 2 rader borttagna.");
  expect(codes(workbook)).toEqual(["A.B", "C.D"]);
  fireEvent.click(button("Gör om: Ångrat: Rättat"));
  await screen.findByText("Gjort om: 2 rader tillagda.");
  expect(codes(workbook)).toEqual(["A.B", "C.D", "A", "C"]);
});

test("with older jobs left Ångra gives the keyboard to Gör om, and Gör om to Ångra, so that a second Enter undoes nothing more (spec 5.4)", async () => {
  const workbook = await fixed();
  const rename = { register: "projects", row: rowId(0), column: columnAt(1), from: "x", to: "z" } as const;
  await makeEdits(workbook, { what: "Annat", register: "projects" }, [{ kind: "set", ...rename }]);
  for (const at of [0, -1]) {
    const undo = screen.getAllByRole("button", { name: "Ångra: Annat" }).at(at)!;
    undo.focus();
    fireEvent.click(undo);
    await screen.findByText(/^Ångrat: 1 cell/);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toBe("Gör om: Ångrat: Annat"),
    );
    fireEvent.click(document.activeElement!);
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Ångra: Annat"));
  }
  expect(codes(workbook)).toEqual(["A.B", "C.D", "A", "C"]);
});

test("what was changed since is counted and named before anything is undone, and Ångra resten leaves it", async () => {
  const workbook = await fixed();
  workbook.sheets[0]!.rows[2]![1] = "Döpt om";
  await checkAll(workbook);
  fireEvent.click(button("Ångra: Rättat"));
  const told = await screen.findByText("1 av 2 ställen har ändrats sedan dess. Inget är ändrat än.");
  expect(told.closest("[role=alert]")?.textContent).toContain("Projekt rad 4: raden har ändrats");
  expect(codes(workbook)).toEqual(["A.B", "C.D", "A", "C"]);
  fireEvent.click(screen.getByText("Ångra resten"));
  await screen.findByText(/^Ångrat: 1 rad borttagen\. 1 ändring fick stå kvar/);
  expect(codes(workbook)).toEqual(["A.B", "C.D", "A"]);
});

test("those that were changed are shown in the import log", async () => {
  const workbook = await fixed();
  workbook.sheets[0]!.rows[2]![1] = "Döpt om";
  await checkAll(workbook);
  fireEvent.click(button("Ångra: Rättat"));
  fireEvent.click(await screen.findByText("Visa den"));
  expect(view.value).toBe("log");
  await screen.findByText("1 ändring lämnas");
});

test("a change of place makes a notice the one line with Ångra, and an error stays", async () => {
  await fixed();
  void act(() => showPlace("home"));
  expect(notice.value).toBeUndefined();
  expect(button("Ångra: Rättat")).toBeTruthy();
  notice.value = { kind: "refused", cause: { kind: "read-only" } };
  void act(() => showPlace("registers"));
  expect(notice.value).toMatchObject({ kind: "refused" });
});

test("the last change is read from the import log: a pane that is opened anew shows it, one of another day does not", async () => {
  const row = (time: string) => ({ job: time, part: "1", time, what: "Import", undo: "[]" });
  const now = new Date();
  const stamp = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
  await openView(Nothing, { projects, importLog: [row(stamp)] });
  expect(screen.getByRole("button", { name: /^Visa i Importlogg: Import/ })).toBeTruthy();
  await openView(Nothing, { projects, importLog: [row("2020-01-02 03:04:05")] });
  expect(screen.queryByRole("button", { name: /^Visa i Importlogg/ })).toBeNull();
});

test("what waits in the background while nothing is asked for is no matter of the foot", async () => {
  await openView(Nothing, { projects });
  void act(() => {
    cellWait.value = true;
  });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a job that could not be written says so, and the last change stays with its Ångra", async () => {
  const workbook = await fixed();
  workbook.refusal = { kind: "protected", sheet: "Projekt" };
  const edits = await planTogether({});
  await makeEdits(workbook, { what: "Annat", register: "projects" }, edits ?? []);
  await waitFor(() => expect(notice.value).toMatchObject({ kind: "write-refused" }));
  expect(button("Ångra: Rättat")).toBeTruthy();
});

test("a flow that was left is named at the foot in every view but Hem, which lists it itself, and leads back to where it waits", async () => {
  await openView(Nothing, { projects });
  await act(() => {
    startView("tree", { change: "new", project: "A" }, "projects");
    showPlace("registers");
  });
  const way = await screen.findByText("Påbörjat: Ändra i projektträdet");
  await act(() => showPlace("home"));
  expect(screen.queryByText(/^Påbörjat/)).toBeNull();
  await act(() => showPlace("registers"));
  fireEvent.click(await screen.findByText(way.textContent));
  expect(view.value).toBe("tree");
  expect(screen.queryByText(/^Påbörjat/)).toBeNull();
  await act(() => leaveView("tree"));
  expect(screen.queryByText(/^Påbörjat/)).toBeNull();
});
