import { apply } from "../../src/book/apply";
import { requireTable } from "../../src/book/book";
import type { Edit } from "../../src/book/edit";
import { Figures } from "../../src/functions/figures";
import type { FunctionId } from "../../src/functions/function-ids";
import { functions } from "../../src/functions/functions";
import { Glances, type Glanced } from "../../src/functions/glance";
import { finish, type Task } from "../../src/values/task";
import { billedCompany } from "../data/billed";
import { bookOf } from "../data/book";
import { contend } from "../method/contend";

type Cell = Glanced & { last?: string };

const ofTime = ["WORKED", "RELEASED", "BUDGET", "REMAINING"] as const satisfies readonly FunctionId[];
const ofMoney = ["WORTH", "READY", "BLOCKED"] as const satisfies readonly FunctionId[];

/** So many cells that call a function, beside so many entries: how long all of them take to follow an edit of an hour. */
await contend(({ rows, variant }) => {
  const [of = "", how = ""] = variant.split(" ");
  const company = billedCompany(200_000);
  const book = bookOf(...company.tables);
  const ids = of === "money" ? ofMoney : ofTime;
  const cells = Array.from({ length: rows }, (_, at): Cell => ({
    id: ids[at % ids.length] ?? "WORKED",
    args: [company.projects[Math.floor(at / ids.length) % company.projects.length] ?? ""],
  }));
  const entries = requireTable(book, "timeEntries");
  const column = entries.columnOf.get("hours");
  const [row] = entries.order;
  if (column === undefined || row === undefined) throw new Error("There is no time");
  const glances = new Glances();
  let longest = 0;
  function* follow(): Task<number> {
    const figures = new Figures(book);
    const look =
      how === "kept" ? yield* glances.begin(figures, { all: cells, version: 1 }, "sv") : () => undefined;
    let changed = 0;
    for (const cell of cells) {
      const seen = look(cell);
      if (seen === "stands") continue;
      const answer = yield* functions[cell.id].answer(figures, "sv", cell.args);
      const told = answer.ok ? `${typeof answer.value} ${answer.value}` : answer.error.kind;
      cell.seen = seen;
      if (told === cell.last) continue;
      cell.last = told;
      changed++;
    }
    return changed;
  }
  const edit = (run: number): Edit => ({
    kind: "set",
    register: "timeEntries",
    ...{ row, column },
    from: entries.raw[row]?.[column] ?? "",
    to: 1 + (run % 7),
  });
  finish(follow());
  return {
    ready: (run) => apply(book, [edit(run)]),
    work: (run) => {
      const before = process.cpuUsage();
      const changed = finish(follow());
      const { user, system } = process.cpuUsage(before);
      if (run > 0) longest = Math.max(longest, (user + system) / 1000);
      return changed > 0 && changed < 100 ? "a few cells" : `${changed} cells`;
    },
    figures: () => ({ "longest, ms of the processor": longest }),
  };
});
