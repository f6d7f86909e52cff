import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import { lifters } from "#core/billing/lifters";
import type { LineRow } from "#core/billing/line";
import { releaseReasons, type ReleaseReason } from "#core/billing/reasons";
import type { BillingStanding } from "#core/billing/standing";
import { requireTable, type Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import { texts } from "#core/book/table";
import { NO_PLACE } from "#core/book/tree-shape";
import { goToCell } from "../jobs/go-to";
import { showView, startView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { useWorkbook } from "../workbook-context";
import { RowsToSheet } from "./RowsToSheet";
import { screen } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly reason: string;
  readonly groups: readonly GroupKey[];
};

/** The cell that says a reason. */
const fieldOfReason: Partial<Record<ReleaseReason, string>> = {
  unreadableRelease: "released",
  unreadableBillable: "billable",
  noDate: "date",
  noCustomer: "customer",
  unknownCustomer: "customer",
  notReviewed: "reviewLevel",
  noQuantity: "quantity",
  unreadableBilledHours: "billedHours",
};

/** Who can lift what keeps some rows back, and the way there. */
export function ReasonWays({ book, standing, reason: key, groups }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const found = useTask(JSON.stringify(groups), () => entriesIn(standing, ["blocked"], groups), [standing]);
  const reason = releaseReasons.find((one) => one === key);
  const rows = found?.rows ?? [];
  const [first] = rows;
  if (reason === undefined || !first) return null;
  const show = (): void => {
    const table = requireTable(book, first.register);
    const field = fieldOfReason[reason] ?? "project";
    const column = table.columnOf.get(field) ?? 0;
    const { place } = table;
    void goToCell(
      workbook,
      place.sheet,
      place.row + 1 + (positionsIn(table)[first.row] ?? 0),
      place.column + column,
    );
  };
  return (
    <div class="reason-ways">
      <p class="hint">{whoLifts(standing, reason, rows)}</p>
      <div class="view-acts">
        <button type="button" class="small-button" onClick={show}>
          {text.showRows}
        </button>
        <Ways standing={standing} reason={reason} rows={rows} groups={groups} />
        <RowsToSheet standing={standing} reason={reason} rows={rows} />
      </div>
    </div>
  );
}

const whoLifts = ({ billing }: BillingStanding, reason: ReleaseReason, rows: readonly LineRow[]): string => {
  const { who } = words.value;
  const named = (): string =>
    lifters(billing, reason, rows)
      .map(({ name, rows: count }) => `${name} ${count}`)
      .join(", ");
  switch (reason) {
    case "notReviewed": {
      const names = named();
      return names === "" ? who.noReviewer : who.reviewers(names);
    }
    case "fixedPriceOpen": {
      const names = named();
      return names === "" ? who.noManager : who.managers(names);
    }
    case "noPrice":
    case "tiedPrices":
    case "unreadablePrice":
      return who.prices;
    case "unknownCustomer":
      return who.customers;
    case "neverTransfer":
    case "unreadableTransfer":
    case "unreadableFixedPrice":
      return who.project;
    case "later":
      return who.day;
    default:
      return who.sheet;
  }
};

type WaysProps = Pick<Props, "standing" | "groups"> & {
  readonly reason: ReleaseReason;
  readonly rows: readonly LineRow[];
};

/** The projects of some rows: those that speak for a fixed price, or the rows' own. */
const projectsOf = (
  { billing }: BillingStanding,
  reason: ReleaseReason,
  rows: readonly LineRow[],
): string[] => {
  const { book, order, projects: terms, registers } = billing;
  const codes = texts(requireTable(book, "projects"), "code");
  const isFixed = reason === "fixedPriceOpen" || reason === "unreadableFixedPrice";
  const found = new Set<string>();
  for (const { register, row } of rows) {
    const billed = registers.find(({ entries }) => entries.register.id === register);
    const place = billed?.places[row] ?? NO_PLACE;
    const at = isFixed ? (terms.from[place] ?? NO_PLACE) : place;
    const code = codes[order.rows[at] ?? NO_PLACE];
    if (code !== undefined) found.add(code);
    // A few are a way on; more are a list, and the rows below are that.
    if (found.size === MOST_PROJECTS) break;
  }
  return [...found];
};

const MOST_PROJECTS = 3;

function Ways({ standing, reason, rows, groups }: WaysProps) {
  const text = words.value;
  const use = rows[0]?.register === "travelEntries" ? "travel" : "time";
  const ofProject = ["fixedPriceOpen", "unreadableFixedPrice", "neverTransfer", "unreadableTransfer"];
  if (reason === "noPrice")
    return (
      <>
        {projectsOf(standing, reason, rows).map((project) => (
          <button
            key={project}
            type="button"
            class="small-button"
            onClick={() => (screen.value = { kind: "price", project, use })}
          >
            {text.addPrice} {project}
          </button>
        ))}
      </>
    );
  if (reason === "noCustomer" || reason === "unknownCustomer")
    return (
      <>
        <button
          type="button"
          class="small-button"
          onClick={() => (screen.value = { kind: "customer", groups })}
        >
          {text.setCustomer}
        </button>
        {reason === "unknownCustomer" && (
          <button type="button" class="small-button" onClick={() => showView("customers", "registers")}>
            {text.toCustomers}
          </button>
        )}
      </>
    );
  if (!ofProject.includes(reason)) return null;
  return (
    <>
      {projectsOf(standing, reason, rows).map((project) =>
        reason === "fixedPriceOpen" ? (
          <button
            key={project}
            type="button"
            class="small-button"
            onClick={() => startView("tree", { change: "close", project })}
          >
            {text.closeProject(project)}
          </button>
        ) : (
          <button
            key={project}
            type="button"
            class="small-button"
            onClick={() => {
              shownProject.value = project;
              showView("projects");
            }}
          >
            {text.openProject(project)}
          </button>
        ),
      )}
    </>
  );
}
