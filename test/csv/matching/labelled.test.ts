import { expect, test } from "vitest";
import { bookEvidence } from "#core/csv/matching/evidence";
import { matchColumns } from "#core/csv/matching/match";
import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { bookOf } from "../../rules/books";
import { customerHeaders } from "./labelled-headers";
import { otherHeaders } from "./other-labelled-headers";

type Labelled = {
  readonly register: RegisterId;
  readonly header: string;
  readonly sample: string;
  readonly expected: string;
};

const book = bookOf({
  customers: [{ number: "M3", name: "Asken AB" }],
  projects: [{ code: "BS.HR.Rek", name: "Rekrytering" }],
  employees: [{ number: "0101", name: "Eva Exempel" }],
});

const labelled: Labelled[] = [];
let register: RegisterId = "customers";
for (const line of `${customerHeaders}${otherHeaders}`.trim().split(/\n+/)) {
  const [header = "", sample = "", expected] = line.split("|");
  if (expected === undefined) register = line as RegisterId;
  else labelled.push({ register, header, sample, expected });
}

/** What becomes of a header alone in a file of a workbook that has none of the optional columns. */
const outcome = ({ register: id, header, sample }: Labelled): { written?: string; proposed?: string } => {
  const fields = registers[id].fields.filter(({ optional }) => !optional);
  const known = { ...registers[id], fields };
  const [match] = matchColumns([header], [[sample]], known, bookEvidence(book, known));
  if (match?.field === undefined) return {};
  const field = `${match.inverted ? "!" : ""}${match.field}`;
  return match.certain ? { written: field } : { proposed: field };
};

const wrong = (one: Labelled): boolean => {
  const { written } = outcome(one);
  return written !== undefined && written !== one.expected;
};

const wanted = labelled.filter(({ expected }) => expected !== "-" && expected !== "?");

test("no header of the list is written to another field than it means #143", () => {
  expect(labelled.filter(wrong)).toEqual([]);
});

test("19 of 20 headers of the list that mean a field are read as it, or proposed #143", () => {
  const read = wanted.filter((one) => {
    const { written, proposed } = outcome(one);
    return (written ?? proposed) === one.expected;
  });
  process.stdout.write(`Headers read or proposed: ${read.length} of ${wanted.length}\n`);
  expect(wanted.length).toBeGreaterThan(180);
  expect(read.length / wanted.length).toBeGreaterThanOrEqual(0.95);
});

test("what speaks of something else is not even proposed #143", () => {
  const left = labelled.filter(({ expected }) => expected === "-");
  const proposed = left.filter((one) => outcome(one).proposed !== undefined);
  process.stdout.write(`Headers of something else that are proposed: ${proposed.length} of ${left.length}\n`);
  expect(proposed.length / left.length).toBeLessThanOrEqual(0.05);
});
