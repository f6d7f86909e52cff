import { mergePlan } from "#core/csv/comparing/merge-plan";
import { takeProposed } from "#core/csv/take-proposed";
import { registers } from "#core/registers/index";
import { inSlices } from "../../slices";
import { current } from "../book/book";
import { withJob } from "../jobs/job";
import { previewImport } from "./actions";
import { withWhatFollows } from "./plan-draft";
import { read, readWorkbook } from "./read-draft";
import { baseFile, noCsvFile, planned, unusableBase, type ImportDraft } from "./state";

/** Whether every column that a row is known by is one of the file's, or thought to be. */
const namesRows = ({ settings: { register, columns } }: ImportDraft): boolean =>
  registers[register].key.every((id) =>
    columns.map(takeProposed).some((column) => column.target?.kind === "field" && column.target.field === id),
  );

/** Reads what the register and their file both came from; one that names no rows is told. */
export async function readBase(name: string, bytes: Uint8Array): Promise<void> {
  unusableBase.value = undefined;
  baseFile.value = undefined;
  const reading = await read(name, bytes, {});
  if (!reading) return;
  const base = reading.ok
    ? reading.value
    : reading.error === "workbook"
      ? await readWorkbook(name, bytes)
      : undefined;
  noCsvFile.value = undefined;
  // Of several sheets, or lists, nobody knows which one both came from.
  const isGuess = base?.source !== undefined && "isGuess" in base.source && base.source.isGuess;
  if (!base || isGuess || base.parsed.rows.length === 0 || !namesRows(base)) {
    unusableBase.value = name;
    return;
  }
  baseFile.value = { name, parsed: base.parsed, settings: base.settings };
}

/** Compares the file against what it and the register both came from: only what they have changed is written then. */
export async function compareWith(name: string, bytes: Uint8Array): Promise<void> {
  await readBase(name, bytes);
  if (baseFile.value) await previewImport();
}

/** Goes back to writing all that the file has otherwise. */
export async function stopComparing(): Promise<void> {
  baseFile.value = undefined;
  await previewImport();
}

/** Chooses whose change counts in rows that both have changed, and works out what follows from it. */
export async function chooseSide(lines: readonly number[], side: "mine" | "theirs"): Promise<void> {
  const shown = planned.value;
  const now = current.value;
  if (!shown?.against || now?.revision !== shown.revision) {
    // The register is another by now: it is shown anew, and chosen of that.
    if (shown?.against) await previewImport();
    return;
  }
  const { against } = shown;
  const choices = new Map(against.choices);
  for (const line of lines) choices.set(line, side);
  const merged = mergePlan(now.book, against.whole, against.compared, choices);
  const made = await withJob("planning", () => inSlices(withWhatFollows(now.check, merged)));
  if (made?.ok) planned.value = { ...shown, ...made.value, against: { ...against, choices } };
}
