import { expect, test } from "vitest";
import { requireTable } from "#core/book/book";
import { formText } from "#core/csv/form/kept-form";
import { learnForm } from "#core/csv/form/learn-form";
import { readFile } from "#core/csv/read-file";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const customers = [{ number: "M3", name: "Två", startDate: 46_082 }];
const text = (file: string): string => new TextDecoder().decode(read(file));

test("a column that the model does not settle is warned of where its template is exported in, as where the model is", () => {
  for (const dates of ["01/08/2020", "01/01/2020"]) {
    write("förlaga.csv", `Kundnr\tNamn\tStartdatum\r\n1\tX\t${dates}\r\n`);
    const bytes = read("förlaga.csv");
    const book = bookOf({ customers: [] });
    const reading = finish(readFile(book, "customers", bytes));
    const { form } = learnForm(requireTable(book, "customers"), bytes, reading, reading.settings.columns)!;
    writeBook("bok.xlsx", {
      customers,
      exportTemplates: [{ name: "L2", register: "customers", form: formText(form) }],
    });
    for (const way of [
      ["--like", "förlaga.csv"],
      ["--template", "L2"],
    ]) {
      const options = ["export", "bok.xlsx", "--register", "customers", "--out", "ut.csv", ...way];
      expect(konteraJson(...options).json).toMatchObject({ unsure: ["Startdatum"] });
      expect(kontera(...options).err).toContain("går att läsa på flera sätt: Startdatum");
      expect(text("ut.csv")).toContain("M3\tTvå\t01/03/2026");
    }
  }
});
