import type { Question } from "#core/csv/import-plan";
import { planDraft } from "./plan-draft";
import { importDraft, page, planned, replanned, type ImportDraft } from "./state";

const kinds = ["decimal", "dateOrder", "zeros"] as const;

/** What a person decides of a column of the file once for all its cells, and what was decided; undefined before it is. */
export type Asked = {
  readonly kind: Question["kind"];
  /** The file's own column, counted from 0. */
  readonly column: number;
  readonly answer: string | undefined;
  /** The first cell that it is asked of; undefined once the plan is made with the answer. */
  readonly question: Question | undefined;
};

/** What is asked of a file's columns, with what is answered already, by the person or in a recipe; from left to right. */
export const askedOf = (
  { settings, constants = [] }: ImportDraft,
  questions: readonly Question[],
): readonly Asked[] => {
  const own = questions.map((question) => ({ ...question, column: question.column - constants.length }));
  const answered = settings.columns.filter(({ target }) => target !== undefined);
  const columns = new Set([...own, ...answered].map(({ column }) => column));
  return [...columns]
    .toSorted((a, b) => a - b)
    .flatMap((column) =>
      kinds.flatMap((kind): Asked[] => {
        const at = questions[own.findIndex((one) => one.kind === kind && one.column === column)];
        const given = answered.find((one) => one.column === column)?.[kind];
        return at || given ? [{ kind, column, answer: given, question: at }] : [];
      }),
    );
};

let isAnswering = false;

/**
 * Answers what is asked of a column, or answers it otherwise, and shows what the import then does. What is shown stays until
 * that is worked out; an answer that comes meanwhile is worked out next. Where it is canceled, what is shown stands.
 */
export async function answer({ kind, column }: Pick<Asked, "kind" | "column">, id: string): Promise<void> {
  const before = importDraft.value;
  if (!before) return;
  const columns = before.settings.columns.map((setting) =>
    setting.column === column ? { ...setting, [kind]: id } : setting,
  );
  importDraft.value = { ...before, settings: { ...before.settings, columns } };
  if (isAnswering) return;
  isAnswering = true;
  try {
    let of: ImportDraft | undefined;
    let made: Awaited<ReturnType<typeof planDraft>>;
    do {
      of = importDraft.value;
      made = await planDraft();
    } while (made && importDraft.value !== of && page.value === "preview");
    if (page.value !== "preview") return;
    if (made) {
      replanned.value = undefined;
      planned.value = made;
    } else importDraft.value = before;
  } finally {
    isAnswering = false;
  }
}
