import { requireTable } from "#core/book/book";
import { absentRows } from "#core/csv/absent-rows";
import { mergePlan, type Choices } from "#core/csv/comparing/merge-plan";
import { whoChanged } from "#core/csv/comparing/who-changed";
import { withConstants } from "#core/csv/constants";
import { planImport } from "#core/csv/plan-import";
import { unknownReferences, withCreated } from "#core/csv/unknown-references";
import type { Check } from "#core/rules/engine/check";
import { registerName } from "#core/text/names";
import type { Task } from "#core/values/task";
import { breathe, inSlices } from "../../slices";
import { current } from "../book/book";
import { notice, tellSize, withJob } from "../jobs/job";
import { lang } from "../language";
import { foresee } from "./foresee";
import { baseFile, importDraft, unusableBase, type BaseFile, type ImportDraft, type Planned } from "./state";

/** How many rows' worth of work a row of the file takes: it is read, judged, made and taken back. */
const WORK_PER_ROW = 5;

const none: Choices = new Map();

/** What the file would do against what both came from: what is written of it, and who has changed what; undefined where that names no rows. */
function* planAgainst(
  check: Check,
  whole: Planned["plan"],
  base: BaseFile,
  choices: Choices,
): Task<Pick<Planned, "plan" | "against"> | undefined> {
  const compared = yield* whoChanged(check.book, whole, base.parsed, base.settings);
  if (!compared) return undefined;
  const plan = mergePlan(check.book, whole, compared, choices);
  return { plan, against: { name: base.name, whole, compared, choices } };
}

/** A plan with what its rows name that is missing, created where somebody asks for that, and what all of it will come to. */
export function* withWhatFollows(
  check: Check,
  bare: Planned["plan"],
): Task<Pick<Planned, "plan" | "unknown" | "foreseen">> {
  const unknown = yield* unknownReferences(check.book, bare);
  const creates = importDraft.peek()?.creates ?? [];
  const created = unknown.filter(({ register }) => creates.includes(register));
  const plan = withCreated(check.book, bare, created);
  return { plan, unknown, foreseen: yield* foresee(check, plan) };
}

/** What the file would do, and what that will come to; the book is left as it was. */
function* planAndForesee(
  check: Check,
  draft: ImportDraft,
  base: BaseFile | undefined,
  choices: Choices,
): Task<Omit<Planned, "revision">> {
  const { parsed, settings } = withConstants(draft.parsed, draft.settings, draft.constants ?? []);
  const whole = yield* planImport(check.book, parsed, settings);
  const absent = yield* absentRows(requireTable(check.book, settings.register), whole);
  const compares = base !== undefined && whole.blockers.length === 0;
  const alike = base && {
    ...base,
    settings: { ...base.settings, ...(settings.key && { key: settings.key }) },
  };
  const against = compares && alike ? yield* planAgainst(check, whole, alike, choices) : undefined;
  const made = against ?? { plan: whole };
  return { ...made, absent, ...(yield* withWhatFollows(check, made.plan)) };
}

/**
 * The plan of the file that is on its way in, for the book as it stands, and against what both came from where somebody compares;
 * undefined when somebody cancels it, or the register is gone, which is said.
 */
export async function planDraft(choices = none): Promise<Planned | undefined> {
  const now = current.value;
  const draft = importDraft.value;
  const base = baseFile.value;
  if (!now || !draft) return undefined;
  const { register } = draft.settings;
  if (!now.check.book.tables.has(register)) {
    const name = registerName(register, lang.peek());
    notice.value = { kind: "refused", cause: { kind: "not-found", name } };
    return undefined;
  }
  const work = WORK_PER_ROW * Math.max(1, draft.parsed.rows.length);
  const made = await withJob("planning", async (progress) => {
    tellSize({ count: draft.parsed.rows.length, of: "rows" });
    const plan = await inSlices(planAndForesee(now.check, draft, base, choices), (done) =>
      progress(Math.min(1, done / work)),
    );
    // To show so much has a turn of its own.
    await breathe();
    return plan;
  });
  if (!made?.ok) return undefined;
  if (base && !made.value.against && made.value.plan.blockers.length === 0) {
    unusableBase.value = base.name;
    baseFile.value = undefined;
  }
  return { ...made.value, revision: now.revision };
}
