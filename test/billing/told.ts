/** The sums of `billing --json` (docs/cli.md). */
export type PartTold = {
  readonly rows: number;
  readonly hours: number;
  readonly billableHours: number;
  readonly amount: number;
  readonly travel: number;
  readonly unpriced: number;
  readonly invoice: number;
};
export type StateTold = "released" | "ready" | "blocked" | "notBillable";
export type SumsTold = PartTold & {
  readonly [State in StateTold]: PartTold;
} & {
  readonly reasons: Readonly<
    Record<
      string,
      { readonly rows: number; readonly hours: number; readonly amount: number; readonly unpriced: number }
    >
  >;
  readonly oldest: string | null;
  readonly ageing: Readonly<Record<string, number>>;
  readonly effectiveRate: number | null;
  readonly billableShare: number | null;
  readonly writeDown: { readonly hours: number; readonly amount: number };
  readonly unstamped: number;
};
export type RowTold = {
  readonly register: string;
  readonly sheet: string;
  readonly row: number;
  readonly date: string | null;
  readonly employee: string | null;
  readonly project: string | null;
  readonly customer: string | null;
  readonly hours: number | null;
  readonly quantity: number | null;
  readonly price: number | null;
  readonly priceSource: string;
  readonly priceRow: number | null;
  readonly amount: number | null;
  readonly invoice: number | null;
  readonly basis: string;
  readonly billable: boolean;
  readonly state: StateTold;
  readonly reasons: readonly string[];
};
export type LineTold = {
  readonly kind: string;
  readonly project: string | null;
  readonly customer: string | null;
  readonly date: string | null;
  readonly quantity: number | null;
  readonly price: number | null;
  readonly amount: number;
  readonly rowsAmount: number;
  readonly article: string | null;
  readonly vatRate: number;
  readonly comments: readonly string[];
  readonly problems: readonly string[];
  readonly rows: readonly { readonly register: string; readonly row: number }[];
};
export type FixedPriceTold = {
  readonly project: string;
  readonly status: string;
  readonly fixedPrice: number | null;
  readonly state: string;
  readonly rows: number;
  readonly hours: number;
  readonly value: number;
  readonly unpriced: number;
  readonly margin: number | null;
  readonly perHour: number | null;
  readonly customer: string | null;
  readonly customers: readonly string[];
  readonly blockedRows: number;
  readonly externalComments: readonly unknown[];
};
export type GroupTold = SumsTold & {
  readonly customer?: string | null;
  readonly project?: string | null;
  readonly employee?: string | null;
  readonly month?: string | null;
};
export type BillingTold = {
  readonly until: string | null;
  readonly used: { readonly time: boolean; readonly travel: boolean };
  readonly releaseLevel: number;
  readonly rows: readonly RowTold[];
  readonly fixedPrices: readonly FixedPriceTold[];
  readonly groups?: readonly GroupTold[];
  readonly lines?: readonly LineTold[];
  readonly vat?: readonly {
    readonly customer: string | null;
    readonly vatRate: number;
    readonly base: number;
    readonly vat: number;
  }[];
  readonly totals: SumsTold;
  readonly uncounted: readonly { readonly register: string; readonly row: number; readonly reason: string }[];
};
