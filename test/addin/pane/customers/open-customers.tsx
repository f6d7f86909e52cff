import { fireEvent, screen as shown, waitFor, within } from "@testing-library/preact";
import { expect } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { CustomersView } from "../../../../addin/pane/customers/CustomersView";
import { kind } from "../../../../addin/pane/customers/list-kinds";
import {
  activeRow,
  customerDraft,
  isFiltering,
  isSearching,
  listed,
  query,
  screen,
  ticked,
  wholeList,
} from "../../../../addin/pane/customers/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

/** The customers that most of these tests begin with. */
export const company: Rows = {
  dimensions: [{ dimension: "8", kind: "Kund" }],
  customers: [
    {
      number: "1001",
      name: "Östra Bygg AB",
      city: "Umeå",
      organizationNumber: "5560160680",
      postcode: "903 25",
      country: "Sverige",
      vatNumber: "SE556016068001",
      billable: "Nej – aldrig",
    },
    { number: "1002", name: "Ek & Co", city: "Örebro", postcode: "702 14", active: "Nej" },
    { number: "999", name: "Åkeriet", postcode: "662 31 ÅMÅL", phone: 701740605 },
  ],
  timeEntries: [{ date: "2026-03-02", employee: "7", project: "A", customer: "1001", hours: 1 }],
  importLog: [],
};

export const open = async (rows: Rows = company, language: "sv" | "en" = "sv") => {
  screen.value = { kind: "list" };
  query.value = wholeList;
  selected.value = undefined;
  kind.value = undefined;
  for (const state of [isFiltering, isSearching]) state.value = false;
  for (const state of [listed, ticked, customerDraft, activeRow]) state.value = undefined;
  const opened = await openView(CustomersView, rows, language);
  if (rows.customers?.length) await waitFor(() => expect(rowsShown().length).toBeGreaterThan(0));
  return opened;
};

export const rowsShown = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];
export const namesShown = (): string[] =>
  rowsShown().map((row) => within(row).getAllByRole("gridcell")[2]!.textContent);
export const openCard = (at: number): void => {
  fireEvent.click(rowsShown()[at]!);
};
/** Chooses in the menu of the list, or in that of the card. */
export const choose = (text: string | RegExp): void => {
  fireEvent.click(document.querySelector("#customer-menu, #customer-card-menu")!);
  fireEvent.click(shown.getByText(text));
};
/** Ticks rows of the list, as Ctrl and a press do. */
export const tick = (...rows: number[]): void => {
  for (const at of rows) fireEvent.click(rowsShown()[at]!, { ctrlKey: true });
};
/** A Fluent button or a plain one, by what it says. */
export const press = (text: string | RegExp): void => {
  fireEvent.click(shown.getByText(text));
};
export const type = (label: RegExp, value: string): void => {
  fireEvent.input(shown.getByLabelText(label), { target: { value } });
};
