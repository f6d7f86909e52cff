// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { receiver } from "../../../../addin/pane/export/state";
import type { Rows } from "../../../rules/books";
import { chooseReceiver, giveFile, makeFile, openExport, textOf } from "./begin";

const company: Rows = {
  customers: [
    { number: "0042", name: "Åkers AB", active: "Ja", city: "Åmål" },
    { number: "7", name: "Söner; Co", active: "Nej", city: "Lund" },
  ],
};

const button = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

const teacher =
  '"Kundnr","Företag","Aktiv","Grupp","Plats"\n"1","Ett","1","A","Lund"\n"2","Två","0","B","Malmö"\n';

/** Lets Kontera learn the teacher for Visma Spiris, with its column Plats said to be the city. */
const learn = async () => {
  const shown = await openExport(company, "customers");
  chooseReceiver("Visma Spiris");
  await screen.findByText(/^Ingen offentlig text säger vilka kolumner/);
  expect(button("export-file")).toBeNull();
  fireEvent.click(button("learn"));
  giveFile("spiris kunder.csv", teacher);
  await screen.findByText("Vad kolumnerna är");
  return shown;
};

test("a form is learned from one export, kept in the workbook as one job, and the next file has it; the job can be undone #176", async () => {
  const { workbook } = await learn();
  expect(document.querySelector<HTMLInputElement>("#template-name")!.value).toBe("Visma Spiris");
  const city = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "Plats")!;
  fireEvent.change(document.querySelector(`#${city.htmlFor}`)!, { target: { value: "field:city" } });
  await waitFor(() =>
    expect(document.querySelector(".learn-sample")!.textContent).toContain(
      '"Kundnr","Företag","Aktiv","Grupp","Plats"\n"0042","Åkers AB","1","","Åmål"\n',
    ),
  );
  fireEvent.click(button("keep-template"));
  await waitFor(() => expect(receiver.value).toEqual({ kind: "template", name: "Visma Spiris" }));
  const sheet = workbook.sheets.find((one) => one.sheet === "Exportmallar")!;
  expect(sheet.rows.map((row) => row.slice(0, 3))).toEqual([
    ["Visma Spiris", "customers", "spiris kunder.csv"],
  ]);
  const made = await makeFile();
  expect(textOf(made)).toBe(
    '"Kundnr","Företag","Aktiv","Grupp","Plats"\n"0042","Åkers AB","1","","Åmål"\n"7","Söner; Co","0","","Lund"\n',
  );
  expect(made.certificate?.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  // The receiver that was learned stands in its place among the others.
  expect(screen.getAllByText("Visma Spiris")).toHaveLength(1);
  fireEvent.click(screen.getAllByText("Ångra").at(-1)!);
  await waitFor(() => expect(sheet.rows.flat().join("")).toBe(""));
});

test("what nobody has said of a column is blank, and a file that cannot be followed is refused for its reason", async () => {
  await learn();
  expect(document.querySelector(".learn-sample")!.textContent).toContain('"0042","Åkers AB","1","",""');
  giveFile("tom.csv", "");
  await screen.findByText("tom.csv är tom. Välj en annan fil.");
  giveFile("rader.csv", "Kundnr;Namn\r\n1;A\r\nKundnr;Namn;Ort\r\n2;B;Lund\r\n");
  await screen.findByText(/^rader\.csv har rader ovanför rubrikerna på rad 3\./);
  expect(button("keep-template").hasAttribute("disabled")).toBe(true);
});

test("a template that somebody has changed by hand is told as broken, and is learned anew under its name", async () => {
  await openExport(
    { ...company, exportTemplates: [{ name: "Vårt", register: "customers", form: "{}" }] },
    "customers",
  );
  chooseReceiver("Vårt");
  await screen.findByText(/^Exportmallen går inte att läsa/);
  fireEvent.click(button("learn"));
  giveFile("x.csv", teacher);
  await screen.findByText("Mallen Vårt finns och skrivs över.");
  fireEvent.click(button("keep-template"));
  await waitFor(() => expect(button("export-file")).toBeTruthy());
  expect(textOf(await makeFile())).toMatch(/^"Kundnr","Företag"/);
});

test("a column that the file does not settle stands open with its warning, and the warning stands where the template is exported in", async () => {
  await openExport(company, "customers");
  chooseReceiver("Visma Spiris");
  await screen.findByText(/^Ingen offentlig text säger vilka kolumner/);
  fireEvent.click(button("learn"));
  giveFile("L2.csv", "Kundnr\tNamn\tStartdatum\r\n1\tX\t01/08/2020\r\n");
  const said = await screen.findByText(/går att läsa på flera sätt: Startdatum/);
  expect(said.closest("details")).toBeNull();
  fireEvent.click(button("keep-template"));
  await waitFor(() => expect(button("export-file")).toBeTruthy());
  await screen.findByText(/går att läsa på flera sätt: Startdatum/);
});
