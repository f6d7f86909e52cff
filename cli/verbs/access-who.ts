import { codeInUse, sides, type Side } from "#core/access/codes";
import { reachThrough } from "#core/access/reach";
import type { RowId } from "#core/book/row-id";
import { accessView as en } from "#core/text/en/access-view";
import { fieldName } from "#core/text/names";
import { accessView as sv } from "#core/text/sv/access-view";
import type { Lang } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import { left, right } from "../billing/billing-lines";
import { sheetRow } from "../billing/row-place";
import type { ReadingVerb } from "../call";
import { tableFor } from "../open-book";
import { textTable } from "../text-table";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;

const fields = ["client", "consultant", "program"] as const;
const sideOf = (field: (typeof fields)[number]): Side =>
  (Object.keys(sides) as Side[]).find((side) => sides[side] === field) ?? "clients";

/** `access who`: who reaches a client, what a consultant reaches, or who has a program and where (#149). */
export const whoReaches: ReadingVerb = (opened, { options }, lang) => {
  const { book } = opened;
  const asked = fields.filter((field) => options[field] !== undefined);
  const [field, other] = asked;
  if (field === undefined) return err({ code: "argument-missing", argument: "--client" });
  if (other !== undefined) return err({ code: "not-with", option: `--${other}`, other: `--${field}` });
  const table = tableFor(opened, "assignments");
  if (!table.ok) return table;
  const [side, text] = [sideOf(field), options[field] ?? ""];
  const code = codeInUse(book, side, text);
  if (code === undefined) return err({ code: "not-in-register", option: `--${field}`, text, register: side });
  const reached = reachThrough(book, side, code);
  const rowOf = (row: RowId): number => sheetRow(table.value, row);
  const say = texts[lang];
  return ok({
    exitCode: 0,
    json: {
      assignments: reached.map(({ row, client = null, consultant = null, program = null, issues }) => ({
        client,
        consultant,
        program,
        row: rowOf(row),
        issues,
      })),
    },
    lines:
      reached.length === 0
        ? [say.noReach]
        : textTable(
            [right(""), ...fields.map((one) => left(fieldName("assignments", one, lang))), left("")],
            reached.map((one) => [
              String(rowOf(one.row)),
              ...fields.map((each) => one[each] ?? "–"),
              one.issues.map((issue) => say.issue[issue]).join(", "),
            ]),
          ),
  });
};
