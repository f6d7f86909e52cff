import { expect, test } from "vitest";
import { bookOf } from "../rules/books";
import { fileOf, planOf } from "./files";

const book = () =>
  bookOf({
    projects: [
      { code: "BS", name: "Bolagsstöd" },
      { code: "BS.HR", name: "Personal" },
    ],
  });

const warned = (...lines: readonly string[]) =>
  planOf(book(), "projects", fileOf(...lines)).rows.map(({ key, outcome, warnings }) => [
    ...[key, outcome],
    ...warnings.map((one) => (one.code === "other-parent" ? [one.header, one.text, one.parent] : one.code)),
  ]);

test("a column of parents that is not imported is told of where it says another than the code does #6", () => {
  expect(warned("Kod;Namn;Överordnad", "NY;Ny;BS", "BS.HR.X;X;BS", "BS.HR.Y;Y;bs.hr", "BS.Z;Z;")).toEqual([
    ["NY", "new", ["Överordnad", "BS", undefined]],
    ["BS.HR.X", "new", ["Överordnad", "BS", "BS.HR"]],
    ["BS.HR.Y", "new"],
    ["BS.Z", "new"],
  ]);
});

test("a parent may be told by its name, of the register or of the file, and a main project by itself", () => {
  expect(
    warned("Kod;Namn;Parent", "BS.A;A;Bolagsstöd", "NY;Nytt;NY", "NY.B;B;nytt", "NY.C;C;Bolagsstöd"),
  ).toEqual([
    ["BS.A", "new"],
    ["NY", "new"],
    ["NY.B", "new"],
    ["NY.C", "new", ["Parent", "Bolagsstöd", "NY"]],
  ]);
});

test("a tree by running numbers is read flat, and each of its rows says so", () => {
  expect(warned("Kod;ParentID;Namn", "1;;Rot", "2;1;Barn", "3;2;Barnbarn")).toEqual([
    ["1", "new"],
    ["2", "new", ["ParentID", "1", undefined]],
    ["3", "new", ["ParentID", "2", undefined]],
  ]);
});

test("of several columns of parents one that says where the project stands is enough", () => {
  const lines = ["NY;Ny;;BS", "BS.A;A;17;BS", "BS.B;B;-;BS", "BS.C;C;17;", "BS.D;D;;-"];
  expect(warned("Kod;Namn;Parent;Parent ID", ...lines)).toEqual([
    ["NY", "new", ["Parent ID", "BS", undefined]],
    ["BS.A", "new"],
    ["BS.B", "new"],
    ["BS.C", "new", ["Parent", "17", "BS"]],
    ["BS.D", "new"],
  ]);
});

test.each([
  "Förälder",
  "Projekt överordnat",
  "Project parent",
  "Parent code",
  "ParentID",
  "Huvudprojekt",
  "Ligger under",
])("a column %s says what a project lies below", (header) => {
  expect(warned(`Kod;Namn;${header}`, "NY;Ny;BS")).toEqual([["NY", "new", [header, "BS", undefined]]]);
});

test.each(["Parentes", "Parenteral", "Överordnadsmöte"])("a column %s does not", (header) => {
  expect(warned(`Kod;Namn;${header}`, "NY;Ny;BS")).toEqual([["NY", "new"]]);
});

test("parental leave is no parent, and a project that stands there keeps its place", () => {
  expect(warned("Kod;Namn;Parental leave", "NY;Ny;BS")).toEqual([["NY", "new"]]);
  expect(warned("Kod;Namn;Parent", "BS.HR;Nytt namn;XX")).toEqual([["BS.HR", "changed"]]);
});
