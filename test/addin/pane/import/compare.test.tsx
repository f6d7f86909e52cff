// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { loggedJobs } from "#core/book/log";
import { current } from "../../../../addin/pane/book/book";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import { previewImport, readDraft, restartImport } from "../../../../addin/pane/import/actions";
import { chooseSide, compareWith } from "../../../../addin/pane/import/compare-actions";
import { importDraft, planned, target } from "../../../../addin/pane/import/state";
import { compareThree } from "../../../../addin/pane/kit/transfer";
import { openView } from "../open-view";

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const header = "Kundnr;Namn;Postort";

const base = bytes(header, "1;Ett;A", "2;Två;A", "3;Tre;A", "4;Fyra;A");
const theirs = bytes(header, "1;Ett deras;A", "2;Två;A", "3;Tre deras;A", "4;Fyra deras;A");
const mine = [
  { number: "1", name: "Ett", city: "A" },
  { number: "2", name: "Två min", city: "A" },
  { number: "3", name: "Tre min", city: "A" },
  { number: "4", name: "Fyra", city: "Min" },
];

/** Their file in the review, beside a register that has been changed too. */
const review = async () => {
  restartImport();
  target.value = "customers";
  const shown = await openView(ImportView, { customers: mine, importLog: [] });
  await readDraft("deras.csv", theirs);
  await previewImport();
  return shown;
};

const names = (): unknown[] => {
  const { order, raw } = current.value!.book.tables.get("customers")!;
  return order.map((row) => raw[row]?.slice(1, 2)[0]);
};

const giveFile = (name: string, content: Uint8Array): void => {
  const input = document.querySelector('#compare input[type="file"]')!;
  fireEvent.change(input, { target: { files: [new File([Uint8Array.from(content)], name)] } });
};

test("against what both came from only their changes are written, mine stay, and what both changed asks; it is one job, and is undone", async () => {
  await review();
  expect(planned.value!.plan.counts.changed).toBe(4);
  giveFile("export.csv", base);
  await screen.findByText("Jämfört med export.csv");
  screen.getByText("I 2 rader har både du och de ändrat. De skrivs inte förrän du har valt.");
  screen.getByText("Skriv 1 rad");
  fireEvent.click(document.querySelector("#chip-both")!);
  await waitFor(() => expect(document.querySelectorAll(".planned > li")).toHaveLength(2));
  expect(document.querySelector(".planned")!.textContent).toContain("(från början Tre)");
  const [third] = screen.getAllByText("Ta deras");
  fireEvent.click(third!);
  await screen.findByText("Skriv 2 rader");
  await waitFor(() => expect(screen.getAllByText("Behåll min")).toHaveLength(2));
  fireEvent.click(screen.getAllByText("Behåll min")[1]!);
  await screen.findByText("Du har valt i alla rader som båda har ändrat.");
  fireEvent.click(screen.getByText("Skriv 2 rader"));
  await waitFor(() => expect(names()).toEqual(["Ett deras", "Två min", "Tre deras", "Fyra"]));
  expect(loggedJobs(current.value!.book)).toHaveLength(1);
  fireEvent.click((await screen.findAllByText("Ångra")).at(-1)!);
  await waitFor(() => expect(names()).toEqual(["Ett", "Två min", "Tre min", "Fyra"]));
});

test("theirs in a row that both changed in different cells takes their cell and leaves mine", async () => {
  const { workbook } = await review();
  await compareWith("export.csv", base);
  fireEvent.click(await screen.findByText("Deras i alla 2"));
  fireEvent.click(await screen.findByText("Skriv 3 rader"));
  await waitFor(() => expect(names()).toEqual(["Ett deras", "Två min", "Tre deras", "Fyra deras"]));
  expect(workbook.cell("Kunder", 3, "Postort")).toBe("Min");
});

test("a row that somebody changes meanwhile is not written over: the review is made anew, with what was chosen forgotten", async () => {
  const { workbook } = await review();
  await compareWith("export.csv", base);
  const line = [...planned.value!.against!.compared.lines].find(([, { side }]) => side === "both")![0];
  await chooseSide([line], "theirs");
  expect(planned.value!.plan.counts.changed).toBe(2);
  workbook.type("Kunder", 0, "Namn", "Ett min");
  fireEvent.click(await screen.findByText("Skriv 2 rader"));
  await waitFor(() =>
    expect(planned.value!.against!.compared.counts).toEqual({ theirs: 0, mine: 1, both: 3 }),
  );
  expect(planned.value!.against!.choices.size).toBe(0);
  expect(names()).toEqual(["Ett min", "Två min", "Tre min", "Fyra"]);
});

test("a file that names no rows, or is none, is told; and comparing can be left", async () => {
  await review();
  giveFile("ort.csv", bytes("Ort", "Lund"));
  await screen.findByText(/^ort\.csv går inte att jämföra med/);
  expect(planned.value!.plan.counts.changed).toBe(4);
  await compareWith("export.csv", base);
  fireEvent.click(await screen.findByText("Jämför inte"));
  await screen.findByText("Skriv 4 rader");
});

test("asked for as a comparison, both files are chosen side by side, and nothing else is asked before the review", async () => {
  restartImport();
  target.value = "customers";
  compareThree();
  await openView(ImportView, { customers: mine, importLog: [] });
  await screen.findByText("Det som båda kom från");
  const [first, second] = document.querySelectorAll('input[type="file"]');
  fireEvent.change(first!, { target: { files: [new File([Uint8Array.from(base)], "export.csv")] } });
  await screen.findByText("export.csv är vald.");
  fireEvent.change(second!, { target: { files: [new File([Uint8Array.from(theirs)], "deras.csv")] } });
  await waitFor(() => expect(importDraft.value?.name).toBe("deras.csv"));
  await previewImport();
  await screen.findByText("Jämfört med export.csv");
  expect(planned.value!.plan.counts).toMatchObject({ changed: 1 });
  restartImport();
});

test("what both came from is told where it names no rows, and is chosen anew where the register is another", async () => {
  restartImport();
  target.value = "customers";
  compareThree();
  await openView(ImportView, { customers: mine, projects: [{ code: "1", name: "A" }], importLog: [] });
  await screen.findByText("Det som båda kom från");
  const input = document.querySelector('input[type="file"]')!;
  fireEvent.change(input, { target: { files: [new File(["bara text"], "brev.txt")] } });
  await screen.findByText(/^brev.txt går inte att jämföra med/);
  fireEvent.change(input, { target: { files: [new File([Uint8Array.from(base)], "export.csv")] } });
  await screen.findByText("export.csv är vald.");
  fireEvent.change(document.querySelector("select")!, { target: { value: "projects" } });
  await screen.findByText(/Utan den går det inte att se/);
  restartImport();
});
