import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const customers = [{ number: "0042", name: "Åkers", city: "Lund", country: "Sverige" }];
const asked = ["--register", "customers"];

type Planned = {
  readonly counts: object;
  readonly rows: readonly { readonly key: string; readonly changes: readonly object[] }[];
  readonly file: {
    readonly recipe: string | null;
    readonly recipes: readonly string[];
    readonly mapping: object;
  };
};

const plan = (file: string, ...more: readonly string[]): Planned =>
  konteraJson("plan", "bok.xlsx", file, ...asked, ...more).json as Planned;

/** A book, an October file with headers that say nothing for certain, and a recipe of what was decided of it. */
const learned = (): void => {
  writeBook("bok.xlsx", { customers });
  writeLines("okt.csv", "Nr hos oss;Vem;Stad;Övrigt", "0042;Åkers;Umeå;x", "7;Ny;;x");
  const said = ["--map", "Nr hos oss=number", "--map", "Vem=name", "--map", "Stad=city", "--map", "Övrigt="];
  const more = ["--clear", "Stad", "--set", "country=Norge", "--mode", "both", "--duplicates", "last"];
  expect(
    kontera("plan", "bok.xlsx", "okt.csv", ...asked, ...said, ...more, "--save-recipe", "grannen.json").code,
  ).toBe(0);
};

test("what was decided of a sender's file is a recipe, and reads their next one alike with columns and headers elsewhere", () => {
  learned();
  writeLines(
    "nov.csv",
    "Utdrag november",
    "",
    "Stad;Övrigt;Vem;Nr hos oss",
    ";y;Åkers;0042",
    "Ystad;y;Ett;8",
    "Lund;y;Två;8",
  );
  const { counts, rows, file } = plan("nov.csv", "--recipe", "grannen.json");
  expect(file).toMatchObject({ recipe: "grannen", recipes: [], headerRow: 3, proposed: {} });
  expect(file.mapping).toMatchObject({ "Nr hos oss": "number", Vem: "name", Stad: "city", Övrigt: null });
  expect(counts).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 1 });
  expect(rows.map(({ key, changes }) => [key, changes.length])).toEqual([
    ["0042", 2],
    ["8", 0],
    ["8", 4],
  ]);
});

test("a recipe is kept in the workbook, is proposed when the same headers come again, and comes out as the file that went in", () => {
  learned();
  const kept = konteraJson(
    "recipe",
    "import",
    "bok.xlsx",
    "grannen.json",
    "--name",
    "Grannens system",
    "--out",
    "ny.xlsx",
  );
  expect(kept.json).toMatchObject({ recipe: "Grannens system", register: "customers", replaced: false });
  writeLines("nov.csv", "Vem;Nr hos oss;Övrigt;Stad", "Ett;8;;Lund");
  const unsaid = kontera("plan", "ny.xlsx", "nov.csv", ...asked);
  expect([unsaid.code, unsaid.err]).toEqual([2, expect.stringContaining("”Grannens system”: --recipe")]);
  const found = konteraJson("plan", "ny.xlsx", "nov.csv", ...asked, "--map", "Nr hos oss=number")
    .json as Planned;
  expect(found.file).toMatchObject({ recipe: null, recipes: ["Grannens system"] });
  const used = konteraJson("plan", "ny.xlsx", "nov.csv", ...asked, "--recipe", "grannens SYSTEM")
    .json as Planned;
  expect([used.file.recipe, used.counts]).toEqual([
    "Grannens system",
    { new: 1, changed: 0, unchanged: 0, refused: 0 },
  ]);
  expect(konteraJson("recipe", "list", "ny.xlsx").json).toMatchObject({
    recipes: [{ name: "Grannens system", register: "customers", learnedFrom: "okt.csv", columns: 4 }],
  });
  expect(kontera("recipe", "export", "ny.xlsx", "--name", "Grannens system", "--out", "ut.json").code).toBe(
    0,
  );
  const [went, came] = ["grannen.json", "ut.json"].map(
    (name) => JSON.parse(new TextDecoder().decode(read(name))) as object,
  );
  expect(came).toEqual({ ...went, name: "Grannens system" });
});

test("a recipe that is kept is a job that can be undone, and kept again takes the place of the old one", () => {
  learned();
  const keep = (from: string, to: string) =>
    konteraJson("recipe", "import", from, "grannen.json", "--today", "2026-11-02", "--out", to).json;
  expect(keep("bok.xlsx", "ett.xlsx")).toMatchObject({ replaced: false });
  expect(keep("ett.xlsx", "två.xlsx")).toMatchObject({ replaced: true, written: { job: null } });
  expect(kontera("undo", "ett.xlsx", "--out", "tre.xlsx").code).toBe(0);
  expect(konteraJson("recipe", "list", "tre.xlsx").json).toEqual({ recipes: [] });
});

test("a recipe is not followed where the file lacks what it reads, and a column that is new to it is asked of", () => {
  learned();
  writeLines("nov.csv", "Nr hos oss;Vem;Övrigt", "8;Ett;");
  const refused = kontera("plan", "bok.xlsx", "nov.csv", ...asked, "--recipe", "grannen.json");
  expect([refused.code, refused.out]).toEqual([2, ""]);
  expect(refused.err).toContain("”Stad”");
  writeLines("dec.csv", "Nr hos oss;Vem;Övrigt;Stad;Telefon", "8;Ett;;Lund;046-12 34 56");
  const { file, counts } = plan("dec.csv", "--recipe", "grannen.json");
  expect(file).toMatchObject({ mapping: { Telefon: null }, proposed: { Telefon: { field: "phone" } } });
  expect(counts).toMatchObject({ new: 1 });
  expect(
    kontera("import", "bok.xlsx", "dec.csv", ...asked, "--recipe", "grannen.json", "--out", "x.xlsx").code,
  ).toBe(2);
});

test("what is said on the command line goes before the recipe", () => {
  learned();
  writeLines("nov.csv", "Nr hos oss;Vem;Stad;Övrigt", "8;Ett;Lund;Ola");
  const { rows } = plan(
    "nov.csv",
    "--recipe",
    "grannen.json",
    "--map",
    "Övrigt=contact",
    "--set",
    "country=Danmark",
  );
  const [{ changes } = { changes: [] }] = rows;
  expect(changes).toContainEqual({ field: "contact", from: "", to: "Ola" });
  expect(changes).toContainEqual({ field: "country", from: "", to: "Danmark" });
});

test("what is no recipe is refused in one line, whatever it is", () => {
  learned();
  const text = new TextDecoder().decode(read("grannen.json"));
  const broken = [
    "",
    "{",
    "[]",
    text.replace('"version":1', '"version":2'),
    text.replace('"customers"', '"kunder"'),
    text.replace('"both"', '"allt"'),
    text.replace('"header":"Vem"', '"header":"Vem","then":1'),
    text.replace('"header":"Vem"', '"header":"Vem","then":99'),
  ];
  for (const one of broken) {
    write("trasigt.json", one);
    for (const args of [
      ["plan", "bok.xlsx", "okt.csv", ...asked, "--recipe", "trasigt.json"],
      ["recipe", "import", "bok.xlsx", "trasigt.json", "--out", "ny.xlsx"],
    ]) {
      const { code, err } = kontera(...args);
      expect([code, err]).toEqual([2, "trasigt.json är inget importrecept.\n"]);
    }
  }
  expect(kontera("plan", "bok.xlsx", "okt.csv", ...asked, "--recipe", "Okänt").err).toContain(
    "inget importrecept",
  );
  expect(
    kontera("plan", "bok.xlsx", "okt.csv", "--register", "settings", "--recipe", "grannen.json").code,
  ).toBe(2);
});

test("a recipe remembers how a file was read: its code page, its separator, a sheet, letters to mend", () => {
  writeBook("bok.xlsx", { customers });
  const bytes = Buffer.concat([
    Buffer.from("Kundnr|Namn|Ort\r\n8|"),
    Buffer.from([0x8f, 0x6b, 0x65, 0x72]),
    Buffer.from("|X\r\n"),
  ]);
  write("okt.txt", bytes);
  kontera("plan", "bok.xlsx", "okt.txt", ...asked, "--encoding", "cp850", "--save-recipe", "dos.json");
  expect(plan("okt.txt", "--recipe", "dos.json").file).toMatchObject({ encoding: "cp850", delimiter: "|" });
  // The sender has changed program since: what the file tells of itself goes before what was.
  writeLines("nov.txt", "\uFEFFKundnr;Namn;Ort", "8;Åke;Öja");
  const { file, rows } = plan("nov.txt", "--recipe", "dos.json");
  expect(file).toMatchObject({ encoding: "utf-8", delimiter: ";" });
  expect(rows[0]?.changes).toContainEqual({ field: "name", from: "", to: "Åke" });
});
