import { expect, test } from "vitest";
import { sniff } from "#core/csv/sniff";

const told = (text: string) => {
  const { delimiter, sure } = sniff(text);
  return [delimiter, sure];
};

test("semicolons are seen where decimal commas stand as often #141", () => {
  expect(told("a;b\n1;2\n")).toEqual([";", true]);
  expect(told("Kod;Budget\nBS.HR;1,5\nBS.IT;2,5\n")).toEqual([";", true]);
  expect(told("Namn;Pris\nA, B;1,5\nC;2,5\n")).toEqual([";", true]);
});

test("a file without headers and with as many decimal commas as semicolons is cut at the semicolons #141", () => {
  expect(told("A;1,5;10,0\nB;2,5;11,0\n")[0]).toBe(";");
  expect(told("1,5;2,5;3,5\n4,5;5,5;6,5\n")[0]).toBe(";");
});

test("a first line sep= is obeyed, whatever the rest looks like #141", () => {
  expect(sniff("sep=;\nDatum;Text;Belopp;\n2024-01-02;ICA, Ort;-1,50;\n")).toMatchObject({
    delimiter: ";",
    sepLine: true,
    sure: true,
  });
  expect(sniff("SEP=,\r\na,b\r\n1;5,2\r\n")).toMatchObject({ delimiter: ",", sepLine: true });
  expect(sniff("sep=\t\na\tb\n").delimiter).toBe("\t");
});

test("a file of one column is never cut at its decimal commas without asking", () => {
  expect(told("belopp\n1,5\n2,75\n")).toEqual([";", false]);
  expect(told("1,5\n2,75\n")).toEqual([";", false]);
  expect(told("kod\nBS\nBS.HR\n")).toEqual([";", true]);
});

test("commas, tabs and bars are seen too #141", () => {
  expect(told("nr,namn,ort\n1,Anna,Lund\n2,Bo,Ystad\n")).toEqual([",", true]);
  expect(told("id,antal\n1001,5\n1002,6\n")).toEqual([",", true]);
  expect(told("1,2,3\n4,5,6\n")).toEqual([",", true]);
  expect(told("Nr\tNamn\tBelopp\n1\tA\t1,5\n2\tB\t2,5\n")).toEqual(["\t", true]);
  expect(told("a|b\n1|2\n")).toEqual(["|", true]);
});

test("delimiters inside quotes do not count", () => {
  expect(told('nr,namn\n1,"A;B;C"\n2,"D;E;F"\n')).toEqual([",", true]);
  expect(told('nr;adress\n1;"Gatan 1, Lund"\n2;"Vägen 2, Ystad"\n')).toEqual([";", true]);
});

test("a line or two before the headers does not mislead #142", () => {
  expect(
    told(
      "Kontoutdrag 2024\n\nNr;Namn;Belopp\n1;A;1,5\n2;B;2,5\n3;C;3,5\n4;D;3,5\n5;E;1,5\n6;F;1,5\n7;G;2,0\n8;H;0,5\n9;I;0,5\n",
    )[0],
  ).toBe(";");
});

test("two delimiters that cut equally well are for a person to choose between", () => {
  expect(told("a;b,c\n1;2,x\n3;4,y\n")[1]).toBe(false);
});

test("every candidate is shown with how well it fits", () => {
  expect(sniff("a;b\n1;2\n").candidates).toEqual([
    { delimiter: ";", columns: 2, share: 1 },
    { delimiter: "\t", columns: 1, share: 1 },
    { delimiter: ",", columns: 1, share: 1 },
    { delimiter: "|", columns: 1, share: 1 },
  ]);
});

test("an empty file has one column", () => {
  expect(told("")).toEqual([";", true]);
});
