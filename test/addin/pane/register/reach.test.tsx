// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { RegisterId } from "#core/registers/register";
import { startView } from "../../../../addin/pane/kit/route";
import { shown } from "../../../../addin/pane/register/state";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import { bureau } from "../../../access/books";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

/** The first row of a register, opened. */
const openFirst = async (register: RegisterId, rows: Rows = bureau, language: "sv" | "en" = "sv") => {
  shown.value = undefined;
  const opened = await openView(RegistersView, rows, language);
  startView("register", { register });
  await waitFor(() => expect(screen.queryAllByRole("row").length).toBeGreaterThan(0));
  fireEvent.keyDown(screen.getAllByRole("row")[0]!, { key: "Enter" });
  return opened;
};
const lines = (): string[] =>
  within(document.querySelector<HTMLElement>(".reach")!)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("a client's card tells which consultants reach it, with which programs, and leads to the row #149", async () => {
  const { workbook } = await openFirst("clients");
  fireEvent.click(await screen.findByText("Nås av 1 konsult"));
  expect(lines()).toEqual(["petraBokföring, Fakturering, Utlägg (utanför byråpaketet)"]);
  fireEvent.click(screen.getByText("petra", { selector: "button" }));
  expect(workbook.visited.at(-1)?.[0]).toBe("Tilldelningar");
});

test("a consultant's card tells which clients are reached, and a program's who has it where #149", async () => {
  await openFirst("consultants");
  fireEvent.click(await screen.findByText("Når 1 klient"));
  expect(lines()).toEqual(["Klient K1Bokföring, Fakturering, Utlägg (utanför byråpaketet)"]);
  await openFirst("programs", bureau, "en");
  fireEvent.click(await screen.findByText("1 consultant has it"));
  expect(lines()).toEqual(["petraKlient K1"]);
});

test("the card of a consultant who has left says when, and so does a client's list #149", async () => {
  const rows = {
    ...bureau,
    consultants: [{ consultant: "petra", name: "Petra", lastDay: "2025-12-31" }],
    assignments: [{ client: "K1", consultant: "petra", program: "BOK" }],
  };
  await openFirst("consultants", rows);
  await screen.findByText("Slutade 2025-12-31. Det som står kvar i registren bör tas bort.");
  await openFirst("clients", rows, "en");
  fireEvent.click(await screen.findByText("Reached by 1 consultant"));
  expect(lines()).toEqual(["PetraBokföring (the consultant has left)"]);
});

test("the card of a user, and of a role that is held by somebody who has left, says so #123", async () => {
  const rows = {
    employees: [{ number: "101" }],
    users: [{ user: "elin", name: "Elin", employee: "999" }],
    roles: [{ role: "Chef" }],
    permissions: [{ user: "elin", role: "Chef", dimension: "6" }],
  };
  await openFirst("users", rows);
  await screen.findByText(/Finns inte kvar bland de anställda/);
  await openFirst("roles", rows);
  fireEvent.click(await screen.findByText("1 användare har rollen"));
  expect(lines()).toEqual(["Elin har slutat"]);
});

test("other registers say nothing of access, and nobody is told as nobody #149", async () => {
  await openFirst("adminRights");
  expect(document.querySelector(".reach")).toBeNull();
  await openFirst("clients", { ...bureau, assignments: [] });
  await screen.findByText("Nås av ingen konsult");
});
