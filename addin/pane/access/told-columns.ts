import { outcomeColumn, type ToldColumns } from "#core/access/told-columns";
import { headersOf } from "#core/csv/default-settings";
import type { ColumnSetting } from "#core/csv/import-settings";
import type { FileReading } from "#core/csv/read-file";
import type { Answers, Asked } from "./reconcile-state";

const fields = ["client", "consultant", "program"] as const;

/** A column that somebody has to point out: it may be any of these, counted from 0. */
export type ColumnQuestion = { readonly asked: Asked; readonly columns: readonly number[] };

/** Where a file says what, and what is to be asked of it. */
export type FoundColumns = {
  readonly headers: readonly string[];
  readonly questions: readonly ColumnQuestion[];
  /** Undefined while a question is open. */
  readonly columns: ToldColumns | undefined;
  /** What each column is read as. */
  readonly settings: readonly ColumnSetting[];
};

/** Finds who, what and the outcome among a file's columns, by their headers and by what somebody has answered. */
export const findColumns = ({ parsed, settings }: FileReading, answers: Answers): FoundColumns => {
  const headers = headersOf(parsed, settings.headerRow);
  const all = headers.map((_, column) => column);
  const certain = (field: string): number | undefined =>
    settings.columns.find(({ target }) => target?.kind === "field" && target.field === field)?.column;
  const open = fields.filter((field) => certain(field) === undefined);
  const [client, consultant, program] = fields.map((field) => certain(field) ?? answers.columns[field]);
  const taken = new Set([client, consultant, program].filter((column) => column !== undefined));
  const rows = parsed.rows.slice(settings.startRow);
  const isAnswered = client !== undefined && consultant !== undefined && program !== undefined;
  // What is left when the others are known may be the outcome.
  const found = isAnswered ? outcomeColumn(headers, rows, taken) : { outcome: undefined, asked: [] };
  const isAsked = found.asked.length > 0;
  const questions: ColumnQuestion[] = [
    ...open.map((asked) => ({ asked, columns: all })),
    ...(isAsked ? [{ asked: "outcome", columns: found.asked } as const] : []),
  ];
  const isSettled = isAnswered && taken.size === fields.length;
  // Which columns may be it follows from which the others are.
  const answered = found.asked.find((column) => column === answers.columns.outcome);
  const isOutcomeKnown = !isAsked || answers.isList || answered !== undefined;
  const outcome = isAsked ? (answers.isList ? undefined : answered) : found.outcome;
  const fieldAt = new Map([client, consultant, program].map((column, at) => [column, fields[at]]));
  return {
    headers,
    questions,
    columns: isSettled && isOutcomeKnown ? { client, consultant, program, outcome } : undefined,
    settings: all.map((column): ColumnSetting => {
      const field = fieldAt.get(column);
      return field === undefined ? { column } : { column, target: { kind: "field", field } };
    }),
  };
};
