// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { Lang } from "#core/values/cell";
import { AccessView } from "../../../../addin/pane/access/AccessView";
import { beginAnew, result, step } from "../../../../addin/pane/access/state";
import { bureau, bureauBook, predicted } from "../../../access/books";
import { openView } from "../open-view";

/** The result of what bo gave, who may give payroll alone; one client's code would be a formula. */
const open = async (language: Lang) => {
  const rows = { ...bureau, clients: [{ client: "K1", name: "Ek" }, { client: "=K2" }] };
  const shown = await openView(AccessView, rows, language);
  beginAnew();
  result.value = predicted(bureauBook(rows), {
    op: "grant",
    clients: ["K1", "=K2"],
    consultants: ["petra"],
    programs: ["BOK", "LÖN", "UTL"],
    administrator: "bo",
  });
  step.value = "result";
  return shown;
};
const button = (name: string): Promise<HTMLElement> => screen.findByText(name, { selector: "fluent-button" });

test("what was not done is put on a sheet, each with why, and counts of the rest below #155 #158", async () => {
  const { workbook } = await open("sv");
  fireEvent.click(await button("Till blad"));
  await waitFor(() => expect(workbook.plain.texts).toHaveLength(1));
  expect(workbook.plain.texts[0]?.rows.map((row) => row.slice(0, 4).join("|"))).toEqual([
    "Klient|Konsult|Program|Utfall",
    "K1|petra|UTL|Utanför byråpaketet",
    "=K2|petra|BOK|Saknar rätt",
    "=K2|petra|UTL|Utanför byråpaketet",
    "Tilldelas|2||",
    "Finns redan|1||",
  ]);
  await screen.findByText(/^Det som inte gjordes står på bladet/);
});

test("the same is handed over as a file, in which nothing runs as a formula #155 #158", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob);
    return "blob:made";
  });
  await open("en");
  fireEvent.click(await button("Create file"));
  await waitFor(() => expect(made).toHaveLength(1));
  const lines = (await made[0]!.text()).replace("\uFEFF", "").split("\r\n");
  expect(lines.map((line) => line.split(";").slice(0, 4).join("|")).slice(0, 4)).toEqual([
    "Client|Consultant|Program|Outcome",
    "K1|petra|UTL|Outside the package",
    "'=K2|petra|BOK|No right",
    "'=K2|petra|UTL|Outside the package",
  ]);
});
