import { readEncodings } from "#core/csv/encoding";
import {
  cell,
  count,
  day,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  yesOrNo,
  type JsonSchema,
} from "#core/schema/json-schema";
import { coded, control, counts, finding, register, writtenBook } from "./shared";

const change = objectOf({ field: orNull(text), from: cell, to: cell }, { header: text });

const row = objectOf({
  ...{ line: place, key: text, outcome: oneOf(["new", "changed", "unchanged", "refused"]) },
  ...{ changes: listOf(change), reasons: listOf(coded), warnings: listOf(coded) },
});

const proposed = mapOf(
  objectOf({
    field: text,
    grade: oneOf(["exact", "alias", "word", "substring", "values"]),
    samples: listOf(text),
  }),
);

const file = objectOf({
  source: oneOf(["csv", "sheet", "sie", "json", "fixedWidth"]),
  ...{ sheet: orNull(text), encoding: orNull(oneOf(readEncodings)), delimiter: orNull(text) },
  ...{ headerRow: orNull(place), startRow: orNull(place) },
  ...{ mapping: mapOf(orNull(text)), proposed, faults: listOf(text) },
  ...{ key: listOf(text), recipe: orNull(text), recipes: listOf(text) },
});

const question = objectOf({
  kind: oneOf(["decimal", "dateOrder", "zeros"]),
  column: place,
  field: text,
  message: text,
});

const alarm = objectOf({
  cause: oneOf(["encoding", "shift", "power-of-ten", "day-and-month"]),
  ...{ rows: count, matched: count, line: place, header: text, from: cell, to: cell, message: text },
});

const consequences = objectOf({
  appear: listOf(finding),
  vanish: listOf(finding),
  trips: listOf(control),
});

const planned = {
  ...{ counts, rows: listOf(row), file, questions: listOf(question), lacking: listOf(text) },
  unknown: listOf(objectOf({ register, keys: listOf(text) })),
  absent: objectOf({ count, keys: listOf(text) }),
  ...{ alarm: orNull(alarm), consequences: orNull(consequences) },
};

const key = objectOf({ in: oneOf(["mine", "theirs", "base"]), key: text });

const compare = objectOf({
  register,
  rows: listOf(
    objectOf({
      ...{ key: text, side: oneOf(["theirs", "mine", "both", "same"]) },
      changes: listOf(
        objectOf({ field: text, base: orNull(cell), mine: orNull(cell), theirs: orNull(cell) }),
      ),
    }),
  ),
  counts: objectOf({ theirs: count, mine: count, both: count, same: count, unclear: count }),
  proposed: objectOf({ mine: proposed, theirs: proposed }, { base: proposed }),
  refused: listOf(
    objectOf({
      ...{ in: oneOf(["mine", "theirs", "base"]), line: place, key: text, reasons: listOf(coded) },
    }),
  ),
  damaged: listOf(
    objectOf({
      ...{ in: oneOf(["mine", "theirs", "base"]), key: text, field: text, text },
      meant: orNull(text),
    }),
  ),
  twice: listOf(key),
});

const undo = objectOf(
  {
    ...{ job: text, cells: count, rows: count },
    left: listOf(objectOf({ sheet: text, row: orNull(place), column: text, value: cell })),
    written: writtenBook(),
  },
  {
    report: objectOf({
      ...{ sheet: text, removed: yesOrNo },
      kept: orNull(oneOf(["own-cells", "spoken-of", "last-shown", "structure-protected"])),
    }),
  },
);

const job = objectOf({
  ...{ job: text, time: text, what: text, register: text, file: text },
  ...{ added: count, changed: count, unchanged: count, refused: count },
  ...{ undoes: text, undone: text, rows: place },
});

const log: JsonSchema = {
  anyOf: [
    objectOf({ jobs: listOf(job) }),
    objectOf({ rows: count, faults: listOf(objectOf({ kind: text, message: text })) }),
  ],
};

const kept = objectOf({ name: text, register, learnedFrom: text, date: orNull(day), columns: place });

/** What the verbs of recipes print with `--json`. */
export const recipes: Readonly<Record<"recipe list" | "recipe export" | "recipe import", JsonSchema>> = {
  "recipe list": objectOf({ recipes: listOf(kept) }),
  "recipe export": objectOf({ recipe: text, register, file: text }),
  "recipe import": objectOf({ recipe: text, register, replaced: yesOrNo, written: writtenBook() }),
};

/** What the verbs that read files, and the import log, print with `--json`. */
export const importing: Readonly<Record<"plan" | "import" | "compare" | "undo" | "log", JsonSchema>> = {
  plan: objectOf(planned),
  import: objectOf({ ...planned, written: writtenBook({ added: count, cells: count }) }),
  ...{ compare, undo, log },
};
