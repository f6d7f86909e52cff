import fc from "fast-check";
import { expect, test } from "vitest";
import { accessChanges } from "#core/access/changes";
import { accessOps, numberOfOutcome } from "#core/access/outcome";
import type { AccessRequest } from "#core/access/predict";
import { apply } from "#core/book/apply";
import { invert } from "#core/book/edit";
import { finish } from "#core/values/task";
import type { Row } from "../rules/books";
import { runs } from "../runs";
import { assigned, bureauBook, has, may, predicted, record, told } from "./books";

const client = fc.constantFrom("K1", "k2", "K3");
const consultant = fc.constantFrom("petra", "ALI", "mia");
const program = fc.constantFrom("BOK", "FAKT", "LÖN", "UTL");
const orBlank = (code: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: code }, fc.constant(""));
const rights = fc.array(fc.tuple(fc.constantFrom("eva", "bo"), orBlank(client), orBlank(program)), {
  maxLength: 5,
});
const rows = fc.array(
  fc.tuple(client, consultant, orBlank(program)).map(([c, k, p]): Row => has(c, k, p)),
  { maxLength: 10 },
);
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 4 });
const request: fc.Arbitrary<AccessRequest> = fc.record({
  op: fc.constantFrom(...accessOps),
  clients: some(client),
  consultants: some(consultant),
  programs: some(program),
  administrator: fc.constantFrom("eva", "bo", "karin"),
});
const cases = fc.record({ rights, rows, request });
const bookWith = ({ rights: given, rows: assignments }: { rights: string[][]; rows: Row[] }) =>
  bureauBook({ adminRights: [may("karin"), ...given.map(([a, c, p]) => may(a!, c, p))], assignments });

test("every combination has one outcome, as said in words of the registers alone #154 Q40", () => {
  fc.assert(
    fc.property(cases, (made) => {
      const { op, administrator } = made.request;
      const prediction = predicted(bookWith(made), made.request);
      const { clients, consultants, programs, counts } = prediction;
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
        clients.length * consultants.length * programs.length,
      );
      const all = [["karin", "", ""], ...made.rights].filter(([who]) => who === administrator);
      const isMine = (c: string, p: string): boolean =>
        all.some(
          ([, at, of]) => (at === "" || at!.toUpperCase() === c.toUpperCase()) && (of === "" || of === p),
        );
      for (const line of told(prediction)) {
        const [c, k, p, outcome] = line.split(" ") as [string, string, string, string];
        const isThere = made.rows.some(
          (row) =>
            String(row["client"]).toUpperCase() === c.toUpperCase() &&
            String(row["consultant"]).toUpperCase() === k.toUpperCase() &&
            row["program"] === p,
        );
        const right = isMine(c, p);
        const done = op === "grant" ? "assigned" : "removed";
        const idle = op === "grant" ? isThere : !isThere;
        const none = { grant: "exists", "remove-programs": "absent", "remove-clients": "none" }[op];
        const isOutside = op !== "remove-clients" && p === "UTL";
        expect(outcome).toBe(isOutside ? "outsidePackage" : idle ? none : right ? done : "noRight");
      }
    }),
    { numRuns: runs(80) },
  );
});

test("what was predicted is what is recorded, the second time nothing, and undone all is as it was Q52 Q53", () => {
  fc.assert(
    fc.property(cases, (made) => {
      const book = bookWith(made);
      const before = assigned(book);
      const prediction = predicted(book, made.request);
      const { edits } = finish(accessChanges(book, prediction));
      apply(book, edits);
      const after = new Set(assigned(book).map((line) => line.toUpperCase()));
      const there = new Set(before.map((line) => line.toUpperCase()));
      for (const line of told(prediction)) {
        const [c, k, p, outcome] = line.toUpperCase().split(" ") as [string, string, string, string];
        const key = `${c} ${k} ${p}`;
        if (outcome === "ASSIGNED") expect(after).toContain(key);
        else if (outcome === "REMOVED") expect(after).not.toContain(key);
        else expect(after.has(key)).toBe(there.has(key));
      }
      const again = predicted(book, made.request);
      for (const outcome of ["assigned", "removed"] as const)
        expect(again.counts[numberOfOutcome(outcome)]).toBe(0);
      const rest = assigned(book);
      expect(record(book, made.request)).toBe(0);
      expect(assigned(book)).toEqual(rest);
      apply(book, invert(edits));
      expect(assigned(book)).toEqual(before);
    }),
    { numRuns: runs(80) },
  );
});

test("giving access and taking the client is nothing where there was none, and taking the programs where there was access Q39 Q53", () => {
  fc.assert(
    fc.property(
      fc.array(program, { maxLength: 3 }),
      some(client),
      some(consultant),
      (programs, clients, consultants) => {
        const administrator = "karin";
        const isEmpty = bureauBook({ assignments: [has("K9", "gone", "BOK")] });
        const access = clients.flatMap((c) => consultants.map((k) => has(c, k)));
        const isOpen = bureauBook({ assignments: access });
        const [none, open] = [assigned(isEmpty), assigned(isOpen)];
        record(isEmpty, { op: "grant", clients, consultants, programs, administrator });
        record(isEmpty, { op: "remove-clients", clients, consultants, administrator });
        expect(assigned(isEmpty)).toEqual(none);
        record(isOpen, { op: "grant", clients, consultants, programs, administrator });
        record(isOpen, { op: "remove-programs", clients, consultants, programs, administrator });
        expect(assigned(isOpen)).toEqual(open);
      },
    ),
    { numRuns: runs(60) },
  );
});

test("the order of rights and assignments makes no difference #154", () => {
  fc.assert(
    fc.property(cases, (made) => {
      const turned = { ...made, rights: made.rights.toReversed(), rows: made.rows.toReversed() };
      if (made.request.op === "remove-clients") return;
      expect(told(predicted(bookWith(turned), made.request))).toEqual(
        told(predicted(bookWith(made), made.request)),
      );
    }),
    { numRuns: runs(60) },
  );
});
