// @vitest-environment happy-dom
import { fireEvent, screen as shown } from "@testing-library/preact";
import { expect, test } from "vitest";
import { company, open, openCard } from "./open-customers";

const rows = {
  ...company,
  dimensions: [{ dimension: "8", kind: "Kund", permission: "Ja" }],
  users: [{ user: "asa", name: "Åsa Ek" }],
  roles: [{ role: "Chef" }, { role: "Läsare" }],
  permissions: [
    { user: "asa", role: "Chef", dimension: "8", code: "1001" },
    { user: "asa", role: "Läsare", dimension: "8" },
    { user: "bo", role: "Läsare", dimension: "8", code: "999" },
  ],
};

test("a customer's card tells who reaches it, through which role and row, each with the way there #122 #123", async () => {
  const { workbook } = await open(rows);
  openCard(0);
  fireEvent.click(await shown.findByText("Nås av 1 användare"));
  await shown.findByText("Åsa Ek");
  await shown.findByText("Chef, Läsare");
  await shown.findByText(/Arbetsboken är inget behörighetsskydd/);
  fireEvent.click(shown.getAllByText("Gå dit")[1]!);
  expect(workbook.visited.at(-1)?.[0]).toBe("Behörigheter");
});

test("where customers are not used for permission the card says nothing of it #122 #124", async () => {
  await open({ ...rows, dimensions: [{ dimension: "8", kind: "Kund" }] });
  openCard(0);
  await shown.findByText("Ändra");
  expect(shown.queryByText(/^Nås av/)).toBeNull();
});
