// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import { changeColumn, previewImport, readDraft, restartImport } from "../../../../addin/pane/import/actions";
import { dropHeld, readBesideHeld } from "../../../../addin/pane/import/held-choices";
import { importDraft, page, planned, target } from "../../../../addin/pane/import/state";
import { isBusy, withJob } from "../../../../addin/pane/jobs/job";
import { heldImport } from "../../../../addin/pane/kit/held-import";
import { openView } from "../open-view";

beforeEach(() => {
  restartImport();
  dropHeld();
  target.value = "customers";
});

const zeros = new TextEncoder().encode("Kundnr;Namn\r\n10;Ek & Son AB");

const group = () => screen.getByRole("group", { name: "Kundnr: Nollor i början" });
const radio = (name: string) => within(group()).getByLabelText<HTMLInputElement>(name);
const restored = () => radio("Samma: läs som i registret");
const kept = () => radio("Nya: som i filen");
const chosen = () => [restored().checked, kept().checked];
const outcome = () => planned.value?.plan.rows.map((row) => row.outcome);
const settled = async () => waitFor(() => expect(isBusy.value).toBe(false));

const asked = async () => {
  await openView(ImportView, { customers: [{ number: "0010", name: "Ek AB" }], importLog: [] });
  await act(() => readDraft("fil.csv", zeros));
  await act(() => previewImport());
};

test("a question that is answered stays with its answer, and is answered otherwise #135", async () => {
  await asked();
  expect(screen.getByRole("region", { name: "Innan raderna kan skrivas" })).toBeTruthy();
  expect(chosen()).toEqual([false, false]);
  fireEvent.click(restored());
  await waitFor(() => expect(outcome()).toEqual(["changed"]));
  await settled();
  expect(screen.getByRole("region", { name: "Så läses kolumnerna" })).toBeTruthy();
  expect(chosen()).toEqual([true, false]);
  fireEvent.click(kept());
  await waitFor(() => expect(outcome()).toEqual(["new"]));
  expect(chosen()).toEqual([false, true]);
});

test("an answer that comes while another is worked out is the one that counts", async () => {
  await asked();
  fireEvent.click(restored());
  fireEvent.click(kept());
  await waitFor(() => expect(outcome()).toEqual(["new"]));
  await settled();
  expect([importDraft.value?.settings.columns[0]?.zeros, ...chosen()]).toEqual(["kept", false, true]);
});

test("an answer that nothing is worked out of, as while another job is on, is none", async () => {
  await asked();
  let end = (): void => undefined;
  const other = withJob("writing", () => new Promise<void>((resolve) => (end = resolve)));
  fireEvent.click(restored());
  await waitFor(() => expect(importDraft.value?.settings.columns[0]?.zeros).toBeUndefined());
  await waitFor(() => expect(chosen()).toEqual([false, false]));
  end();
  await other;
  expect(outcome()).toEqual(["refused"]);
});

test("the keyboard stays on the answer while the import is worked out and after it (WCAG 3.2.2)", async () => {
  await asked();
  const pressed = restored();
  pressed.focus();
  fireEvent.click(pressed);
  await waitFor(() => expect(isBusy.value).toBe(true));
  expect([pressed.isConnected, document.activeElement === pressed]).toEqual([true, true]);
  await waitFor(() => expect(outcome()).toEqual(["changed"]));
  await settled();
  expect([pressed.isConnected, document.activeElement === pressed]).toEqual([true, true]);
});

test("an answer that was held, or came with a recipe, shows in the preview and can be changed (spec 5.8)", async () => {
  await asked();
  await act(() => changeColumn(0, (now) => ({ ...now, zeros: "kept" })));
  const held = heldImport.value!;
  await act(() => restartImport());
  await act(() => {
    heldImport.value = { ...held, step: 4 };
  });
  await act(() => readBesideHeld(() => readDraft("fil.csv", zeros)));
  expect(page.value).toBe("columns");
  await act(() => previewImport());
  expect([chosen(), outcome()]).toEqual([[false, true], ["new"]]);
  fireEvent.click(restored());
  await waitFor(() => expect(outcome()).toEqual(["changed"]));
});
