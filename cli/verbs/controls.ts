import { requireTable, tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { NO_ROW, type RowId } from "#core/book/row-id";
import { numbers, rawCell, texts } from "#core/book/table";
import { shareUsed } from "#core/budget/control-share";
import { standingReader, type ControlStanding } from "#core/budget/control-standing";
import { controlIn, controlRowsOnPath } from "#core/resolve/controls";
import { limitText, usedText } from "#core/text/limit-text";
import { fieldValue } from "#core/text/value-text";
import { hourParts, type HourParts, ore } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { formatHours, formatPercent } from "#core/values/format";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { left, right } from "../billing/billing-lines";
import { sheetRow } from "../billing/row-place";
import type { ReadingVerb } from "../call";
import { tableFor } from "../open-book";
import { textTable } from "../text-table";
import { dayOrNull, hours, kronor, orNull } from "../units";
import { words } from "../words";

/** A row of `controls` (Kontroller), and how it stands; no standing where it lacks something, or its project. */
type Listed = {
  readonly row: RowId;
  readonly standing: ControlStanding | undefined;
  readonly isUnknown: boolean;
};

const ONE = 10 ** DECIMAL_SCALE;
const HUNDREDTHS = 100;
/** Hundredths of a per cent in the whole. */
const WHOLE = 10_000;

const inUnit = ({ of }: ControlStanding, amount: number): number =>
  of === "billableTime" ? kronor(ore(amount)) : hours(hourParts(amount));

const listed = (book: Book, rows: readonly RowId[], more: HourParts): Listed[] => {
  const projects = tableOf(book, "projects");
  const standingOf = standingReader(book);
  return rows.map((row) => {
    const control = controlIn(book, row);
    const project = control?.project;
    const isUnknown = project !== undefined && (!projects || rowWithKey(projects, project) === undefined);
    return {
      row,
      isUnknown,
      standing: control && !isUnknown ? finish(standingOf(control, more)) : undefined,
    };
  });
};

const figures = (book: Book, standing: ControlStanding | undefined) => {
  if (!standing)
    return {
      ...{ used: null, withUnreviewed: null, budget: null, percent: null },
      ...{ unpriced: null, unpricedWithUnreviewed: null, trippedBy: null, rows: [], forecast: null },
    };
  const entries = tableOf(book, "timeEntries");
  const rowOf = (row: RowId): number => (entries ? sheetRow(entries, row) : NO_ROW);
  return {
    used: inUnit(standing, standing.used),
    withUnreviewed: inUnit(standing, standing.withUnreviewed),
    budget: orNull(standing.budget, hours),
    percent: orNull(shareUsed(standing, standing.control), (share) => share / HUNDREDTHS),
    unpriced: standing.unpriced,
    unpricedWithUnreviewed: standing.unpricedWithUnreviewed,
    trippedBy: orNull(standing.trippedBy, rowOf),
    rows: standing.rows.map(rowOf),
    forecast: dayOrNull(standing.forecast),
  };
};

const controlJson = (book: Book, { row, standing, isUnknown }: Listed) => {
  const table = requireTable(book, "controls");
  const [customer, period] = [texts(table, "customer")[row], texts(table, "period")[row]];
  return {
    row: sheetRow(table, row),
    project: texts(table, "project")[row] ?? null,
    control: texts(table, "control")[row] ?? null,
    kind: texts(table, "kind")[row] ?? null,
    limit: orNull(numbers(table, "limit")[row], (limit) => limit / ONE),
    ...(customer !== undefined && { customer }),
    ...(period !== undefined && { period }),
    basis: standing?.basis ?? null,
    verdict: standing?.verdict ?? "incomplete",
    why: isUnknown ? "unknownProject" : (standing?.why ?? null),
    ...figures(book, standing),
  };
};

/** Every control of a book as the JSON of `controls` tells it. */
export const controlsIn = (book: Book) => {
  const table = tableOf(book, "controls");
  if (!table) return [];
  const rows = table.order.filter((row) => table.raw[row]?.some((cell) => cell !== "") === true);
  return listed(book, rows, 0).map((one) => controlJson(book, one));
};

function* controlLines(book: Book, all: readonly Listed[], lang: Lang): Generator<string> {
  const text = words[lang].controls;
  const table = requireTable(book, "controls");
  const told = ({ row, standing, isUnknown }: Listed): string[] => {
    const said = (field: "control" | "kind"): string => {
      const value = texts(table, field)[row];
      return value === undefined ? "" : fieldValue("controls", field, value, lang);
    };
    const name = [String(rawCell(table, row, "project")), said("control"), said("kind")];
    const isAt = text.at(sheetRow(table, row));
    if (!standing) {
      const why = isUnknown ? text.why.unknownProject : text.why.incomplete;
      return [...name, "", "", "", "", "", text.verdicts.incomplete, `${why}, ${isAt}`];
    }
    const share = shareUsed(standing, standing.control);
    const { used, withUnreviewed, budget, verdict, why, unpriced, trippedBy, forecast } = standing;
    const entries = tableOf(book, "timeEntries");
    const notes = [
      why === undefined ? "" : text.why[why],
      unpriced > 0 ? text.unpriced(unpriced) : "",
      trippedBy !== undefined && entries ? `${text.trippedBy} ${sheetRow(entries, trippedBy)}` : "",
      forecast === undefined ? "" : `${text.forecast} ${isoDate(forecast)}`,
    ].filter((note) => note !== "");
    return [
      ...name,
      limitText(standing.control, lang),
      usedText(standing, used, lang),
      share === undefined ? "" : formatPercent(share / WHOLE, lang),
      standing.of === "billableTime" ? usedText(standing, withUnreviewed, lang) : "",
      budget === undefined ? "" : formatHours(budget, lang),
      text.verdicts[verdict],
      notes.join(", "),
    ];
  };
  yield* textTable(
    [
      left(text.project),
      left(text.control),
      left(""),
      ...[text.limit, text.used, text.share, text.withUnreviewed, text.budget].map(right),
      left(text.verdict),
      left(""),
    ],
    all.map(told),
  );
}

/** `controls`: every control, how it stands, its rows, what tripped it and when it will be reached (#40–#52). */
export const controls: ReadingVerb = (opened, { options }, lang) => {
  const table = tableFor(opened, "controls");
  if (!table.ok) return table;
  const { book } = opened;
  const { project, hours: more = 0 } = options;
  const projects = tableOf(book, "projects");
  if (project !== undefined && (!projects || rowWithKey(projects, fold(project)) === undefined))
    return err({ code: "unknown-project", text: project });
  const onPath = project === undefined ? undefined : new Set(controlRowsOnPath(book, fold(project)));
  const rows = table.value.order
    .filter((row) => !onPath || onPath.has(row))
    .filter((row) => table.value.raw[row]?.some((cell) => cell !== "") === true);
  const all = listed(book, rows, more);
  const json = all.map((one) => controlJson(book, one));
  const reached = all.flatMap(({ standing }) =>
    standing?.verdict === "reached" ? [standing.control.kind] : [],
  );
  const outcome = reached.includes("stop") ? "stop" : (reached[0] ?? null);
  const countOf = (verdict: string): number => json.filter((one) => one.verdict === verdict).length;
  function* lines(): Generator<string> {
    yield* controlLines(book, all, lang);
    yield words[lang].controls.outcomes[outcome ?? "none"];
  }
  return ok({
    exitCode: outcome === "stop" ? 1 : 0,
    json: {
      controls: json,
      outcome,
      counts: {
        reached: countOf("reached"),
        clear: countOf("clear"),
        inactive: countOf("inactive"),
        incomplete: countOf("incomplete"),
      },
    },
    lines: lines(),
  });
};
