import { readBook } from "#core/book/read-book";
import type { RawTable } from "#core/book/table";
import { cachedList } from "#core/rules/engine/cached-list";
import { checkBook } from "#core/rules/engine/check";
import { clockFace, dayOn } from "#core/values/clock";
import { err, ok, type Result } from "#core/values/result";
import type { Refusal, Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { notice, withJob } from "../jobs/job";
import { check, checkedAt, revision, stage, twins } from "./book";
import { keepStrangers } from "./strangers";

const importRules = () => import("#core/rules/index");
let fetched: ReturnType<typeof importRules> | undefined;

/** The rules are fetched once, while Excel is read: the pane shows before they are here. What failed is tried again. */
const fetchRules = async () => {
  fetched ??= importRules();
  try {
    return (await fetched).rules;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
};

/** Makes a checked book of raw tables, in slices; the first half of the share is reading, the second checking. */
async function load(
  tables: readonly RawTable[],
  date1904: boolean,
  progress: (share: number) => boolean,
  rulesComing: ReturnType<typeof fetchRules>,
): Promise<Result<void, Refusal>> {
  const rows = Math.max(
    1,
    tables.reduce((sum, table) => sum + table.rows.length, 0),
  );
  const canceled = err<Refusal>({ kind: "canceled" });
  const facts = { date1904, today: dayOn(clockFace(new Date())) };
  const read = await inSlices(readBook(tables, facts), (done) => progress(0.4 + (0.2 * done) / rows));
  if (!read.ok) return canceled;
  const rules = await rulesComing;
  const checks = rows * 20;
  const checked = await inSlices(checkBook(read.value.book, rules), (done) =>
    progress(0.6 + 0.4 * Math.min(1, done / checks)),
  );
  if (!checked.ok) return canceled;
  // Listed here, in slices: what asks for the findings as soon as they are there gets them at once.
  const listed = await inSlices(cachedList(checked.value), () => progress(1));
  if (!listed.ok) return canceled;
  check.value = checked.value;
  twins.value = read.value.twins;
  const { book } = read.value;
  keepStrangers(tables, [...book.tables.values()], read.value.twins, book.off);
  checkedAt.value = Date.now();
  revision.value++;
  return ok(undefined);
}

/** Reads the whole workbook and checks it: when the pane opens, and whenever the user asks for it. */
export async function checkAll(workbook: Workbook): Promise<void> {
  await withJob(stage.value.kind === "ready" ? "checking" : "opening", async (progress) => {
    const rulesComing = fetchRules();
    const read = await workbook.readTables((share) => progress(0.4 * share));
    const loaded = read.ok ? await load(read.value.tables, read.value.date1904, progress, rulesComing) : read;
    if (loaded.ok) stage.value = { kind: "ready" };
    else if (stage.value.kind === "ready") notice.value = { kind: "refused", cause: loaded.error };
    else stage.value = { kind: "refused", cause: loaded.error };
  });
}
