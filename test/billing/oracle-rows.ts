import type { CellValue } from "#core/values/cell";
import type { Row, Rows } from "../rules/books";

/** The contract told once more, the plain way: every row by itself, over the cells as they were typed. */
export type OracleRow = {
  readonly register: "timeEntries" | "travelEntries";
  readonly row: number;
  readonly date: string;
  readonly employee: string;
  readonly project: string;
  readonly customer: string;
  /** Ten-thousandths. */
  readonly hours: bigint | null;
  /** Öre. */
  readonly amount: bigint | null;
  readonly invoice: bigint | null;
  readonly basis: "row" | "fixedPrice";
  readonly billable: boolean;
  readonly state: "released" | "ready" | "blocked" | "notBillable";
  readonly reasons: readonly string[];
  readonly price: bigint | null;
  /** The node that its fixed price comes from. */
  readonly fixedFrom: string | null;
  readonly cells: Row;
};

export const key = (cell: CellValue | null | undefined): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/** A number of so many decimals as a whole one; null where there is none. */
const scaled = (cell: CellValue | null | undefined, decimals: number): bigint | null => {
  const text = String(cell ?? "")
    .trim()
    .replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + part.padEnd(decimals, "0").slice(0, decimals));
  return text.startsWith("-") ? -size : size;
};

/** Half away from zero. */
const rounded = (product: bigint, unit: bigint): bigint => {
  const size = product < 0n ? -product : product;
  const whole = (2n * size + unit) / (2n * unit);
  return product < 0n ? -whole : whole;
};

const isDate = (cell: unknown): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(cell));
const above = (code: string): string[] =>
  code.includes(".") ? [code, ...above(code.slice(0, code.lastIndexOf(".")))] : [code];

export class Oracle {
  readonly rows: OracleRow[] = [];
  readonly uncounted: string[] = [];

  constructor(
    readonly book: Rows,
    readonly until?: string,
  ) {
    for (const register of ["timeEntries", "travelEntries"] as const)
      for (const [at, cells] of (book[register] ?? []).entries()) this.#judge(register, cells, at + 2);
  }

  setting(name: string): unknown {
    return this.book.settings?.find((one) => one["name"] === name)?.["value"] ?? "";
  }

  project(code: string): Row | undefined {
    return this.book.projects?.find((one) => key(one["code"]) === code);
  }

  /** The code of a row in a dimension. */
  static code(cells: Row, dimension: string): string {
    return key(cells[{ 6: "project", 8: "customer", 1: "Kst" }[dimension] ?? ""]);
  }

  flag(cells: Row): string {
    const said = (this.book.dimensions ?? [])
      .filter((one) => one["billing"] === "Ja" && Oracle.code(cells, String(one["dimension"])) !== "")
      .map((one) => {
        const dimension = String(one["dimension"]);
        const code = Oracle.code(cells, dimension);
        const row =
          dimension === "6"
            ? this.project(code)
            : dimension === "8"
              ? this.book.customers?.find((each) => key(each["number"]) === code)
              : this.book.codes?.find((each) => key(each["code"]) === code);
        return String(row?.["billable"] ?? "");
      });
    if (said.length === 0) return "none";
    for (const word of ["Nej – aldrig", "Ja – alltid", "Kan faktureras, föreslå Ja"])
      if (said.includes(word)) return word;
    return "Kan faktureras, föreslå Nej";
  }

  /** The prices of a row: none, one, or several that tie. */
  prices(use: string, cells: Row): bigint[] {
    const date = String(cells["date"]);
    const dimensions = (this.book.dimensions ?? []).filter((one) => one["billing"] === "Ja");
    const travelDimension = String(
      dimensions.find((one) => one["travelPrice"] === "Ja")?.["dimension"] ?? "",
    );
    for (const { dimension } of dimensions.filter((one) => one["pricePriority"] !== undefined)) {
      const code = Oracle.code(cells, String(dimension));
      const climbs = dimension === "6" && this.setting("Priser ärvs i trädet") === "Ja";
      for (const one of code === "" ? [] : climbs ? above(code) : [code]) {
        const held = (this.book.prices ?? []).filter((row) => {
          const [when, what] = [key(row["whenDimension"]), key(row["whenCode"])];
          const [from, to] = [String(row["validFrom"]), String(row["validTo"])];
          return (
            key(row["dimension"]) === key(dimension) &&
            key(row["code"]) === one &&
            row["usedIn"] === use &&
            scaled(row["price"], 2) !== null &&
            (when === "") === (what === "") &&
            (from === "" || (date !== "" && date >= from)) &&
            (to === "" || (date !== "" && date <= to)) &&
            (use === "Tid" ||
              key(dimension) === travelDimension ||
              (when !== "" && when === travelDimension)) &&
            (when === "" || Oracle.code(cells, when) === what)
          );
        });
        const conditional = held.filter((row) => key(row["whenDimension"]) !== "");
        const best = conditional.length > 0 ? conditional : held;
        if (best.length > 0) return best.map((row) => scaled(row["price"], 2) ?? 0n);
      }
    }
    return [];
  }

  #judge(register: OracleRow["register"], cells: Row, row: number): void {
    const isTime = register === "timeEntries";
    if (Object.values(cells).every((cell) => cell === "")) return;
    const code = key(cells["project"]);
    const measure = isTime ? cells["hours"] : cells["amount"];
    const why =
      code === "" && isTime
        ? "noProject"
        : code !== "" && !this.project(code)
          ? "unknownProject"
          : measure === ""
            ? isTime
              ? "noHours"
              : "noAmount"
            : scaled(measure, 4) === null
              ? isTime
                ? "unreadableHours"
                : "unreadableAmount"
              : undefined;
    if (why !== undefined) {
      this.uncounted.push(`${register} ${row} ${why}`);
      return;
    }
    const hours = isTime ? scaled(cells["hours"], 4) : null;
    const found = this.prices(isTime ? "Tid" : "Resa", cells);
    const price = found.length === 1 ? (found[0] ?? null) : null;
    const quantity = scaled(cells["quantity"], 6);
    const amount = isTime
      ? price === null || hours === null
        ? null
        : rounded(hours * price, 10_000n)
      : found.length === 0
        ? scaled(cells["amount"], 2)
        : price === null || quantity === null
          ? null
          : rounded(quantity * price, 1_000_000n);
    const node =
      code === ""
        ? undefined
        : above(code)
            .map((one) => this.project(one))
            .find((one) => (one?.["billingModel"] ?? "") !== "");
    const isFixedModel = isTime && node?.["billingModel"] === "Fast pris";
    const basis = isFixedModel && node["fixedPrice"] !== "" ? "fixedPrice" : "row";
    const isOn = this.setting(isTime ? "Fakturering i Tid" : "Fakturering i Resa") === "Ja";
    const flag = this.flag(cells);
    const tick = String(cells["billable"]);
    const billable =
      isOn &&
      (flag === "Ja – alltid" ||
        (flag.startsWith("Kan") && (tick === "" ? flag.endsWith("Ja") : tick === "Ja")));
    const released = isDate(cells["released"]);
    const level = this.setting("Granskningsnivå för frisläppning");
    const customer = key(cells["customer"]);
    const blocked: (readonly [boolean, string])[] = [
      [cells["released"] !== "" && !released, "unreadableRelease"],
      [cells["date"] === "", "noDate"],
      [customer === "", "noCustomer"],
      [
        customer !== "" && !this.book.customers?.some((one) => key(one["number"]) === customer),
        "unknownCustomer",
      ],
      [Number(cells["reviewLevel"]) < Number(level === "" ? 1 : level), "notReviewed"],
      [isFixedModel && node["status"] !== "Avslutat", "fixedPriceOpen"],
      [isTime && found.length === 0 && basis === "row", "noPrice"],
      [found.length > 1 && basis === "row", "tiedPrices"],
      [!isTime && price !== null && quantity === null, "noQuantity"],
      [code !== "" && this.project(code)?.["neverTransfer"] === "Ja", "neverTransfer"],
      [this.until !== undefined && String(cells["date"]) > this.until, "later"],
    ];
    const notBillable = !isOn
      ? "billingOff"
      : flag === "none"
        ? "noGoverningCode"
        : flag === "Nej – aldrig"
          ? "neverBilled"
          : tick === "Nej"
            ? "unticked"
            : "proposedNo";
    const blockers = blocked.flatMap(([is, reason]) => (is ? [reason] : []));
    const state = released
      ? "released"
      : !billable
        ? "notBillable"
        : blockers.length > 0
          ? "blocked"
          : "ready";
    this.rows.push({
      register,
      row,
      date: String(cells["date"]),
      employee: String(cells["employee"]).trim(),
      project: code,
      customer,
      hours,
      amount,
      invoice: state === "notBillable" || basis === "fixedPrice" ? 0n : amount,
      basis,
      billable,
      state,
      reasons: released ? ["releasedBefore"] : !billable ? [notBillable] : blockers,
      price,
      fixedFrom: isFixedModel ? key(node["code"]) : null,
      cells,
    });
  }
}
