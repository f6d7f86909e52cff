// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { customerDraft } from "../../../../addin/pane/customers/state";
import { HomeView } from "../../../../addin/pane/home/HomeView";
import { heldForms } from "../../../../addin/pane/kit/held-forms";
import { showPlace, showView, startView } from "../../../../addin/pane/kit/route";
import { draft } from "../../../../addin/pane/register/state";
import { openView } from "../open-view";

beforeEach(() => {
  customerDraft.value = undefined;
  draft.value = undefined;
  heldForms.value = [];
});

const rows = { customers: [{ number: "M1", name: "Ek" }], employees: [{ number: "7", name: "Elin" }] };
const field = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const begun = () =>
  [...document.querySelectorAll('[id^="begun-form"]')].map(({ textContent }) => textContent);
/** The place under test shows what it was opened with (open-view.tsx). */
const toHome = (): void => {
  void act(() => {
    showPlace("registers");
    if (document.querySelector(".back-line")) showPlace("registers");
  });
};

test("a form that is left by the way back is offered on Hem, a new row's and a known one's, and goes on with what was written (spec 5.8)", async () => {
  await openView(HomeView, rows);
  void act(() => startView("customers", { isNew: true }));
  await waitFor(() => expect(field("name")).toBeTruthy());
  fireEvent.input(field("name"), { target: { value: "Åkes Åkeri" } });
  fireEvent.click(document.querySelector(".back")!);
  void act(() => startView("register", { register: "employees", row: 0 as never, edits: true }));
  await waitFor(() => expect(field("name").value).toBe("Elin"));
  fireEvent.input(field("name"), { target: { value: "Elin Forsmark" } });
  toHome();
  await waitFor(() =>
    expect(begun()).toEqual([
      "Påbörjat: ny rad i KunderFortsätt där du var",
      "Påbörjat: 7 Elin i AnställdaFortsätt där du var",
    ]),
  );
  fireEvent.click(document.querySelector("#begun-form-customers-new")!);
  await waitFor(() => expect(field("name").value).toBe("Åkes Åkeri"));
  toHome();
  fireEvent.click(await waitFor(() => document.querySelector('[id^="begun-form-employees"]')!));
  await waitFor(() => expect(field("name").value).toBe("Elin Forsmark"));
  fireEvent.click(screen.getByText("Avbryt", { selector: "fluent-button" }));
  toHome();
  await waitFor(() => expect(begun()).toEqual(["Påbörjat: ny rad i KunderFortsätt där du var"]));
});

test("a form of a row that is gone is not offered", async () => {
  heldForms.value = [{ register: "customers", key: "m9", before: {}, typed: { name: "X" } }];
  await openView(HomeView, rows, "en");
  await screen.findByText("To do");
  expect(begun()).toEqual([]);
  void act(() => showView("customers"));
});
