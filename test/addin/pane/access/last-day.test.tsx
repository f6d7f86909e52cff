// @vitest-environment happy-dom
import { act, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { beginAnew, step } from "../../../../addin/pane/access/state";
import { bureau } from "../../../access/books";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const rows: Rows = {
  ...bureau,
  employees: [{ number: "7", name: "Otto", lastDay: "2099-06-30" }],
  consultants: [
    { consultant: "ali", name: "Ali" },
    { consultant: "otto", name: "Otto", employee: "7", lastDay: "2099-12-31" },
    { consultant: "petra", name: "Petra", lastDay: "2001-10-31" },
  ],
};

test.each([
  ["sv", ["", "slutar 30 juni 2099", "slutade 31 okt. 2001"]],
  ["en", ["", "leaves 30 Jun 2099", "left 31 Oct 2001"]],
] as const)("beside a consultant stands the last day, to come or past (%s) #152", async (lang, notes) => {
  beginAnew();
  await openView(AccessView, rows, lang);
  await act(() => {
    step.value = "people";
  });
  const list = screen.getByRole("group", { name: lang === "sv" ? "Konsulter" : "Consultants" });
  const found = [...list.querySelectorAll("li .hint")].map(({ textContent }) => textContent);
  expect(found).toEqual(notes);
  beginAnew();
});
