import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldIdOf } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { fold } from "#core/values/text";
import { resolvedJson } from "../../cli/resolved-json";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";
import { answersFor } from "./answers";
import { codesAbove, plainOf } from "./plain";
import { randomCompany } from "./random-company";

/** What names the items of an answer that is a list: their order and their details are tested where they are made. */
const named: Readonly<Record<string, readonly string[]>> = {
  controls: ["project", "limit"],
  competences: ["competence", "level"],
  participants: ["employee", "inherited"],
  places: ["place"],
  attachments: ["fileName"],
  reviewers: ["user"],
  permissions: ["user"],
};

const shortened = (id: string, json: unknown): unknown => {
  const parts = named[id];
  if (id.startsWith("coding:")) {
    const { outcome, code } = json as { outcome: string; code?: string | null };
    return code ? { outcome, code } : { outcome };
  }
  if (!parts) return json;
  const items = (json as Record<string, unknown>[]).map((item) =>
    JSON.stringify(parts.length === 1 ? item[parts[0]!] : parts.map((part) => item[part] ?? null)),
  );
  return [...new Set(items)].sort();
};

const resolvedFor = (rows: Rows, code: string, ids: readonly string[]): Record<string, unknown> => {
  const book = bookOf(rows);
  const fields = resolvedFieldsOf(book);
  return Object.fromEntries(
    ids.map((id) => {
      const field = fields.find((one) => fieldIdOf(one) === id)!;
      return [id, shortened(id, resolvedJson(field.resolve(book, fold(code)).value))];
    }),
  );
};

/** The company without the projects that lack a row above them: what holds for those nobody says. */
const withParents = (rows: Rows): Rows => {
  const { projects } = plainOf(rows);
  const isWhole = (code: unknown): boolean => codesAbove(String(code)).every((one) => projects.has(one));
  return { ...rows, projects: (rows.projects ?? []).filter(({ code }) => isWhole(code)) };
};

test("whatever the company, every answer about a project is what a plain reading of the cells gives #7 #16 #18 #26 #32 #36 #44 #55 #68 #75 #84 #92 #123 Q2 Q5 Q14 Q19 Q26", () => {
  fc.assert(
    fc.property(randomCompany, (company) => {
      const rows = withParents(company);
      const plain = plainOf(rows);
      for (const code of plain.projects.keys()) {
        const expected = answersFor(plain, code);
        expect({ code, ...resolvedFor(rows, code, Object.keys(expected)) }).toEqual({ code, ...expected });
      }
    }),
    { numRuns: runs(60) },
  );
});
