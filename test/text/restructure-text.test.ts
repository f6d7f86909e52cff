import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { standardNaming } from "#core/registers/naming";
import type { Note, TreeRefusal } from "#core/restructure/plan";
import { namesOf } from "#core/text/names";
import { codeList, jobName, noteSentence, refusalSentence } from "#core/text/restructure-text";

const project = "BS.HR";
const rows = { register: "timeEntries", rows: [1, 4].map(rowId) } as const;

const refusals: { readonly [Code in TreeRefusal["code"]]: Extract<TreeRefusal, { code: Code }> } = {
  "no-projects": { code: "no-projects" },
  "unknown-project": { code: "unknown-project", project },
  "no-code": { code: "no-code" },
  "no-name": { code: "no-name" },
  "no-column": { code: "no-column", field: "name" },
  "empty-segment": { code: "empty-segment", project: "BS..HR" },
  character: { code: "character", project: "BS/HR", characters: "/" },
  exists: { code: "exists", project },
  "missing-parent": { code: "missing-parent", project, parent: "BS" },
  "same-code": { code: "same-code", project },
  "below-itself": { code: "below-itself", project, to: "BS.HR.Bem" },
  "has-children": { code: "has-children", project, children: 2 },
  referenced: { code: "referenced", project, references: [rows, { register: "prices", rows: [rowId(0)] }] },
  "closed-already": { code: "closed-already", project },
  "no-status": { code: "no-status" },
  "open-entries-block": { code: "open-entries-block", project, entries: [rows] },
};

const notes: { readonly [Code in Note["code"]]: Extract<Note, { code: Code }> } = {
  "unusual-character": { code: "unusual-character", project: "BS-HR", characters: "-" },
  "already-named": { code: "already-named", ...rows },
  "entries-on-parent": { code: "entries-on-parent", project, ...rows },
  "open-entries": { code: "open-entries", ...rows },
  unreleased: { code: "unreleased", ...rows },
};

const naming = new Map([["projects", { singular: "Uppdrag", plural: "Uppdrag" }]] as const);

test.each(["sv", "en"] as const)(
  "whatever is refused or told of is a whole sentence that names its cells (%s)",
  (lang) => {
    const names = namesOf(lang, standardNaming);
    for (const refusal of Object.values(refusals)) {
      const says = refusalSentence(refusal, names);
      expect(says).toMatch(/^\p{Lu}|^[“”]/u);
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|object|timeEntries|prices/);
      if ("project" in refusal) expect(says).toContain(refusal.project);
    }
    for (const note of Object.values(notes)) {
      const says = noteSentence(note, names);
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|object|timeEntries/);
      if ("rows" in note) expect(says).toContain(" 2 ");
    }
  },
);

test("what names a project is listed register by register, counted", () => {
  expect(refusalSentence(refusals.referenced, namesOf("sv", standardNaming))).toContain(
    "används i Tidrader (2 rader), Priser (1 rad).",
  );
});

test("the company's own word for projects is used (#3)", () => {
  expect(refusalSentence(refusals["no-projects"], namesOf("sv", naming))).toBe(
    "Arbetsboken har inget register Uppdrag.",
  );
});

test("the list of codes has headers in the reader's language, and the job a name in the workbook's", () => {
  const codes = [{ from: "A", to: "B", name: "N" }];
  expect(codeList(codes, "sv")).toEqual([
    ["Gammal kod", "Ny kod", "Namn"],
    ["A", "B", "N"],
  ]);
  expect(codeList(codes, "en")[0]).toEqual(["Old code", "New code", "Name"]);
  expect(jobName("move", "A", "B", "sv")).toBe("Kodbyte A → B");
  expect(jobName("close", "A", "", "en")).toBe("Closed project A");
});
