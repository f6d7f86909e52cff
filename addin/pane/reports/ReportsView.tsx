import { useLayoutEffect } from "preact/hooks";
import { tableOf } from "#core/book/book";
import { hasField } from "#core/book/table";
import { registers } from "#core/registers/index";
import { modules } from "#core/registers/modules";
import { chartChoices } from "#core/reports/chart-choice";
import { reportIds, type ReportId } from "#core/reports/report";
import { shapes } from "#core/reports/shapes";
import { dayOf, isoDate } from "#core/values/date";
import { current } from "../book/book";
import { names } from "../book/names";
import { useRowCard } from "../figures/report-row";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { billedUntil } from "../kit/billed-until";
import { chooseChart, reportChart } from "../kit/report-chart";
import { starts } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { putReport, saveReport, showReport, whyNot } from "./actions";
import { chosen, lacksChart, levels, until } from "./state";
import { words } from "./words";
import "./reports.css";

/** How many levels may be asked for; the last is all of them. */
const LEVELS = [1, 2, 3, Infinity] as const;

const chooseDay = (value: string): void => {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  const said = year < 1900 ? undefined : dayOf(year, month, day);
  if (said !== undefined) until.value = said;
};

/** A report to be put on a sheet, or brought up to date where it stands (spec: Rapport på blad). */
export function ReportsView() {
  const workbook = useWorkbook();
  const text = words.value;
  const now = current.value;
  useLayoutEffect(() => {
    const asked = starts.value.reports?.report;
    if (asked) chosen.value = asked;
  }, [starts.value.reports]);
  useRowCard(now?.book);
  if (!now) return null;
  const { book } = now;
  const id = chosen.value;
  const table = tableOf(book, id);
  const { needs, hasLevels, hasDay, chart } = shapes[id];
  const why = whyNot(book, id);
  // What stands without a column for levels shows the first alone: its sums would count what is below twice.
  const isFlat = table !== undefined && !hasField(table, "level");
  const offered = registers[id].module === "billing" ? billedUntil(book.today) : book.today;
  const day = until.value ?? offered;
  const asked = { until: day, levels: isFlat || !hasLevels ? 1 : levels.value };
  return (
    <section class="reports">
      <h2>{text.heading}</h2>
      <fieldset class="kinds">
        <legend>{text.content}</legend>
        {reportIds.map((one: ReportId) => (
          <label key={one} class="kind">
            <input
              type="radio"
              name="report"
              checked={one === id}
              onChange={() => {
                chosen.value = one;
                lacksChart.value = false;
              }}
            />
            {text.titles[one]}
          </label>
        ))}
      </fieldset>
      <div class="report-terms">
        {hasLevels && (
          <Choice
            label={text.levels}
            value={String(asked.levels)}
            options={LEVELS.filter((level) => level === 1 || !isFlat).map((level) => [
              String(level),
              text.level(level === Infinity ? undefined : level),
            ])}
            choose={(level) => (levels.value = Number(level))}
          />
        )}
        {hasDay && (
          <label class="field">
            <span>{text.until}</span>
            <input
              type="date"
              min="1900-01-01"
              max="9999-12-31"
              aria-label={text.untilHow}
              value={isoDate(day)}
              onChange={({ currentTarget }) => chooseDay(currentTarget.value)}
            />
          </label>
        )}
        {!table && chart && (
          <Choice
            label={text.chart}
            value={reportChart()}
            options={chartChoices.map((one) => [one, text.chartKinds[one]])}
            choose={chooseChart}
          />
        )}
      </div>
      {hasLevels && isFlat && <p class="hint">{text.levelsFixed}</p>}
      <p class="told" role="status">
        {why === "off"
          ? text.off(modules[registers[id].module][lang.value])
          : why === "missing"
            ? text.notMade(names.value.register(needs))
            : why === "not-own"
              ? text.notOwn(table?.place.sheet ?? "")
              : table
                ? text.stands(table.place.sheet, chart !== undefined)
                : text.will(names.value.register(id), chart !== undefined && reportChart() !== "none")}
      </p>
      {lacksChart.value && <p class="hint">{text.noChart}</p>}
      {table && (
        <p class="hint">
          {text.followed}{" "}
          <button type="button" class="link" onClick={() => void showReport(workbook, id)}>
            {text.show}
          </button>
        </p>
      )}
      <Acts keepsLast leave={() => void saveReport(id, asked)} leaveText={text.saveCsv}>
        <fluent-button
          id="put-report"
          appearance="primary"
          disabled={isBusy.value || why !== undefined}
          onClick={() => void putReport(workbook, id, asked)}
        >
          {table ? text.refresh : text.make}
        </fluent-button>
      </Acts>
    </section>
  );
}
