import type { PlainBlock } from "#core/adopt/candidate";
import { readBook } from "#core/book/read-book";
import type { RawTable } from "#core/book/table";
import { acceptedIn } from "#core/rules/engine/accepted";
import { cachedList } from "#core/rules/engine/cached-list";
import { checkBook } from "#core/rules/engine/check";
import { clockFace, dayOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import type { Refusal, Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { seeToLeft } from "../jobs/broken-jobs";
import { notice, untilCanceled, withJob } from "../jobs/job";
import {
  accepted,
  check,
  checkedAt,
  keyless,
  passed,
  revision,
  stage,
  tablesRead,
  twins,
  unread,
} from "./book";
import { keepStrangers, plainBlocks } from "./strangers";

const importJudges = async () => {
  const [{ rules }, { passedOver }] = await Promise.all([
    import("#core/rules/index"),
    import("#core/adopt/passed-over"),
  ]);
  return { rules, passedOver };
};
let fetched: ReturnType<typeof importJudges> | undefined;

/**
 * The rules, and what tells why a sheet is no register, are fetched once, while Excel is read: the pane shows before they
 * are here. What failed is tried again.
 */
const fetchJudges = async () => {
  fetched ??= importJudges();
  try {
    return await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
};

const canceled = err<Refusal>({ kind: "canceled" });

/** Makes a checked book of raw tables, in slices; the first half of the share is reading, the second checking. */
async function load(
  tables: readonly RawTable[],
  blocks: readonly PlainBlock[],
  date1904: boolean,
  progress: (share: number) => boolean,
  judgesComing: ReturnType<typeof fetchJudges>,
): Promise<Result<void, Refusal>> {
  const rows = Math.max(
    1,
    tables.reduce((sum, table) => sum + table.rows.length, 0),
  );
  const facts = { date1904, today: dayOn(clockFace(new Date())) };
  const read = await inSlices(readBook(tables, facts), (done) =>
    progress(0.4 + 0.2 * Math.min(1, done / rows)),
  );
  if (!read.ok) return canceled;
  const { rules, passedOver } = await judgesComing;
  const checks = rows * 20;
  const checked = await inSlices(checkBook(read.value.book, rules), (done) =>
    progress(0.6 + 0.4 * Math.min(1, done / checks)),
  );
  if (!checked.ok) return canceled;
  // Listed here, in slices: what asks for the findings as soon as they are there gets them at once.
  const listed = await inSlices(cachedList(checked.value), () => progress(1));
  if (!listed.ok) return canceled;
  const standing = await inSlices(acceptedIn(checked.value, listed.value), () => progress(1));
  if (!standing.ok) return canceled;
  accepted.value = standing.value;
  check.value = checked.value;
  twins.value = read.value.twins;
  keyless.value = read.value.keyless;
  const plain = new Set(tables.flatMap(({ name, sheet }) => (name === "" ? [sheet] : [])));
  const shown = blocks.filter(({ isHidden }) => !isHidden);
  passed.value = passedOver(
    read.value,
    tables,
    shown.filter(({ sheet }) => !plain.has(sheet)),
  );
  tablesRead.value = tables.filter(({ name }) => name !== "").map(({ name, sheet }) => ({ name, sheet }));
  plainBlocks.value = shown;
  const { book } = read.value;
  keepStrangers(tables, [...book.tables.values()], read.value.twins, book.off);
  checkedAt.value = Date.now();
  revision.value++;
  return ok(undefined);
}

/** The registers on sheets without a table, among those: no request where there are none. */
const plainRegisters = async (
  workbook: Workbook,
  blocks: readonly PlainBlock[],
): Promise<Result<readonly RawTable[], Refusal>> => {
  if (blocks.length === 0) return ok([]);
  // What knows headers of every kind is no part of what the pane begins with.
  const { isRegister } = await import("#core/adopt/candidate");
  const sheets = blocks.filter(isRegister).map(({ sheet }) => sheet);
  return sheets.length === 0 ? ok([]) : workbook.readPlain(sheets);
};

/** What came of a reading of the whole workbook; `busy` when a job was on, and nothing was read. */
export type Reading = "read" | "refused" | "canceled" | "busy";

/**
 * Reads the whole workbook and checks it: when the pane opens, and whenever the user asks for it. One that is only
 * needed says nothing of Excel's refusal: the pane tells that it is behind, and the follower tries again.
 */
export async function checkAll(workbook: Workbook, why: "asked" | "needed" = "asked"): Promise<Reading> {
  const isOpening = stage.value.kind !== "ready";
  const reading = await withJob(isOpening ? "opening" : "checking", async (progress): Promise<Reading> => {
    const judgesComing = fetchJudges();
    const read = await untilCanceled(
      () => workbook.readTables((share) => progress(0.4 * share)),
      () => canceled,
    );
    // What stands outside tables is told of, and no reading fails for it.
    const plain = read.ok ? await workbook.readPlainBlocks() : read;
    const blocks = plain.ok ? plain.value : [];
    const registers = await plainRegisters(workbook, blocks);
    const loaded =
      read.ok && registers.ok
        ? await load(
            [...read.value.tables, ...registers.value],
            blocks,
            read.value.date1904,
            progress,
            judgesComing,
          )
        : read.ok
          ? registers
          : read;
    if (read.ok) await seeToLeft(workbook, read.value.left ?? [], isOpening);
    if (loaded.ok) {
      stage.value = { kind: "ready" };
      unread.value = false;
      return "read";
    }
    const { error: cause } = loaded;
    if (stage.value.kind !== "ready") stage.value = { kind: "refused", cause };
    else if (why === "asked") notice.value = { kind: "refused", cause };
    return cause.kind === "canceled" ? "canceled" : "refused";
  });
  return reading ?? "busy";
}

/** Reads anew a workbook that is known to hold something else than the book; until that is done, the pane is behind. */
export async function readAnew(workbook: Workbook): Promise<void> {
  unread.value = true;
  await checkAll(workbook, "needed");
}
