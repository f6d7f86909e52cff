import fc from "fast-check";
import { expect, test } from "vitest";
import { exportDefaults } from "#core/csv/exported-file";
import { certifyExport } from "#core/csv/exporting/certify-export";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { makeExport } from "#core/csv/exporting/make-export";
import { fortnoxForm } from "#core/csv/form/known-forms";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { naughtyText, plainText, rowsOf } from "../cells";
import { bookWithExtras } from "../files";

const lang = fc.constantFrom("sv" as const, "en" as const);

/** Kontera's own file in every way that it is offered, by whose encoding it must hold what stands there. */
const ownWays: readonly ExportWay[] = [
  { kind: "own", options: exportDefaults },
  { kind: "own", options: { ...exportDefaults, lang: "en", delimiter: ",", decimal: "." } },
  { kind: "own", options: { ...exportDefaults, encoding: "windows-1252", byteOrderMark: false } },
  { kind: "own", options: { ...exportDefaults, encoding: "cp437", byteOrderMark: false } },
  { kind: "own", options: { ...exportDefaults, encoding: "utf-16le", delimiter: "\t" } },
];

/** What an export of some rows comes back as. */
const certified = (book: ReturnType<typeof bookWithExtras>, register: RegisterId, way: ExportWay) => {
  const made = finish(makeExport(book, register, way, { lang: "sv" }))!;
  return { made, certificate: finish(certifyExport(book, register, way, made)) };
};

test.each(registerIds)(
  "export ∘ import is the identity for %s, in every way and encoding that can hold it #148 Q38",
  (register) => {
    fc.assert(
      fc.property(
        lang.chain((own) => fc.tuple(fc.constant(own), rowsOf(register, ["Eget"], naughtyText, own))),
        fc.constantFrom(...ownWays),
        ([own, rows], way) => {
          const book = bookWithExtras(register, ["Eget"], rows, own);
          const { made, certificate } = certified(book, register, way);
          if (made.lost.length > 0) return;
          expect(certificate?.difference).toBeUndefined();
          expect(certificate?.counts).toMatchObject({ new: 0, changed: 0 });
        },
      ),
      { numRuns: runs(12) },
    );
  },
);

test.each(["customers", "projects"] as const)(
  "what Fortnox's file of %s has not lost comes back as it stands",
  (register) => {
    fc.assert(
      fc.property(rowsOf(register, [], plainText, "sv"), (rows) => {
        const way = { kind: "form", form: fortnoxForm(register)! } as const;
        const { certificate } = certified(bookWithExtras(register, [], rows, "sv"), register, way);
        if (!certificate) return;
        expect(certificate.difference).toBeUndefined();
        expect(certificate.counts).toMatchObject({ new: 0, changed: 0 });
      }),
      { numRuns: runs(60) },
    );
  },
);
