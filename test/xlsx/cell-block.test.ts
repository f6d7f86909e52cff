import fc from "fast-check";
import { expect, test } from "vitest";
import { newBlock, takeRow } from "../../xlsx/sheet/cell-block";
import { runs } from "../runs";
import { firstSheet, main, openParts, sharedStrings, sheetXml, workbookParts } from "./parts";

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts>` +
  '<cellXfs count="4"><xf/><xf numFmtId="4"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';

const texts = ["", "Ja", "Malmö", " ytterst ", "A&amp;B", "_x0041_", "a\r\nb", "x".repeat(60), "Ja"];
const inline = fc.constantFrom(
  ...texts.map((text) => `<is><t>${text}</t></is>`),
  '<is><t xml:space="preserve"> Ja </t></is>',
  "<is><r><t>Ja</t></r><r><t>!</t></r></is>",
  "<is><t>J<!-- a -->a</t></is>",
  "<is><t><![CDATA[Ja]]></t></is>",
  "<is><t>Ja</t><phoneticPr/></is>",
  "<is/>",
  "<v>Ja</v>",
);
const number = fc.constantFrom("", "0", "0.25", "-1.5", "46000", "1e3");
const formula = fc.constantFrom("", "<f>A1+1</f>", '<f t="shared" si="0" ref="A1:A9">B1</f>', "<f/>");

/** A cell's own XML after its place. */
const cell = fc.oneof(
  inline.map((content) => ` t="inlineStr">${content}</c>`),
  fc.constantFrom(...texts).map((text) => ` t="str"><v>${text}</v></c>`),
  fc.tuple(formula, fc.constantFrom(...texts)).map(([of, text]) => ` t="str">${of}<v>${text}</v></c>`),
  fc.constantFrom("0", "1", "2").map((at) => ` t="s"><v>${at}</v></c>`),
  fc.constantFrom("0", "1").map((value) => ` t="b"><v>${value}</v></c>`),
  fc.constant(' t="e"><v>#N/A</v></c>'),
  fc
    .tuple(fc.nat(3), formula, number)
    .map(([style, of, value]) => ` s="${style}">${of}${value === "" ? "" : `<v>${value}</v>`}</c>`),
);

const COLUMNS = 5;
const rows = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    cells: fc.array(fc.option(cell), { maxLength: COLUMNS }),
  }),
  { selector: ({ row }) => row, maxLength: 6 },
);
const range = fc.record({
  row: fc.nat(9),
  column: fc.nat(COLUMNS),
  rows: fc.nat(10),
  columns: fc.integer({ min: 1, max: COLUMNS }),
});

const sheetOf = (xml: string) =>
  firstSheet(
    openParts(
      workbookParts(sheetXml(xml), {
        "xl/styles.xml": styles,
        "xl/sharedStrings.xml": sharedStrings("<t>Ja</t>", "<t>två</t>", "<r><t>tr</t></r><r><t>e</t></r>"),
      }),
    ),
  );

test("a block of cells holds what each of its cells does, whatever way they are written, and after an edit too", () => {
  fc.assert(
    fc.property(rows, range, (written, wanted) => {
      const xml = written
        .toSorted((one, other) => one.row - other.row)
        .map(({ row, cells }) => {
          const told = cells.map((one, at) => (one === null ? "" : `<c r="${"ABCDE"[at]}${row}"${one}`));
          return `<row r="${row}">${told.join("")}</row>`;
        });
      const sheet = sheetOf(xml.join(""));
      // A tag that is written otherwise is read the long way.
      expect(sheet.block(wanted)).toEqual(sheetOf(xml.join("").replaceAll("<t>", "<t >")).block(wanted));
      const expectSame = (): void => {
        const careful = newBlock();
        for (const row of sheet.rows())
          if (row.row >= wanted.row && row.row < wanted.row + wanted.rows) takeRow(careful, wanted, row);
        while (careful.rows.length < wanted.rows)
          careful.rows.push(new Array<string>(wanted.columns).fill(""));
        expect(sheet.block(wanted)).toEqual(careful);
      };
      expectSame();
      const { row, column } = wanted;
      sheet.setCell(row, column, { value: "rättad" });
      expectSame();
    }),
    { numRuns: runs(300) },
  );
});
