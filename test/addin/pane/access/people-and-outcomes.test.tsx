// @vitest-environment happy-dom
import { act, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { ClientOutcome } from "../../../../addin/pane/access/ClientOutcome";
import { beginAnew, step } from "../../../../addin/pane/access/state";
import { bureau, bureauBook, may, predicted } from "../../../access/books";
import { openView } from "../open-view";

beforeEach(beginAnew);

test("an administrator is chosen by name and code, and by the code alone where no consultant has it (#154)", async () => {
  await openView(AccessView, { ...bureau, adminRights: [may("petra"), may("karin")], ...named });
  await act(() => {
    step.value = "people";
  });
  const all = [...screen.getByLabelText("Administratör som gör ändringen").querySelectorAll("option")];
  expect(all.map(({ textContent }) => textContent)).toEqual(["Petra Nordell (petra)", "karin"]);
});

const named = { consultants: [{ consultant: "petra", name: "Petra Nordell" }] };

test("a client at which nothing is given has +0 without the colour of what is given (#155)", () => {
  const book = bureauBook();
  const prediction = predicted(book, {
    op: "grant",
    clients: ["K1", "K3"],
    consultants: ["petra"],
    programs: ["BOK"],
    administrator: "karin",
  });
  for (const at of [0, 1]) render(<ClientOutcome {...{ book, prediction, at }} />);
  expect([screen.getByText("+0").className, screen.getByText("+1").className]).toEqual(["hint", "plus"]);
});
