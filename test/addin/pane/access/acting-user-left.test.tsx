// @vitest-environment happy-dom
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ActingLeft } from "../../../../addin/pane/access/ActingLeft";
import { bureauBook, predicted, told } from "../../../access/books";

const users = [
  { user: "karin", name: "Karin", lastDay: "2001-10-31" },
  { user: "bo", name: "Bo" },
];

const grantedBy = (administrator: string): string[] =>
  told(
    predicted(bureauBook({ users }), {
      op: "grant",
      clients: ["K3"],
      consultants: ["petra"],
      programs: ["LÖN"],
      administrator,
    }),
  );

test("an administrator whose last day stands in Användare is told as one who has left, and gives nothing (#123, #154)", () => {
  const book = bureauBook({ users });
  const said = (administrator: string) =>
    render(<ActingLeft {...{ book, administrator }} />).container.textContent;
  expect(said("karin")).toContain("31 okt. 2001");
  expect(said("bo")).toBe("");
  expect([grantedBy("karin"), grantedBy("bo")]).toEqual([
    ["K3 petra LÖN noRight"],
    ["K3 petra LÖN assigned"],
  ]);
});
