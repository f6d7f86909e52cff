import { ages } from "#core/billing/ages";
import { releaseStates } from "#core/billing/reasons";
import {
  anything,
  count,
  day,
  listOf,
  mapOf,
  number,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  yesOrNo,
  type JsonSchema,
} from "#core/schema/json-schema";
import { register, step, writtenBook } from "./shared";

const entryRow = objectOf({ register, row: place });
const codes = { project: orNull(text), customer: orNull(text) };

const row = objectOf({
  ...{ register, sheet: text, row: place, date: orNull(day), employee: orNull(text), ...codes },
  ...{ hours: orNull(number), quantity: orNull(number), price: orNull(number) },
  priceSource: oneOf(["price", "tied", "unreadable", "none", "registered", "released"]),
  ...{ priceRow: orNull(place), amount: orNull(number), invoice: orNull(number) },
  ...{ basis: oneOf(["fixedPrice", "row"]), billable: yesOrNo },
  ...{ state: oneOf(releaseStates), reasons: listOf(text) },
});

const part = {
  ...{ rows: count, hours: number, billableHours: number, amount: orNull(number), travel: orNull(number) },
  ...{ unpriced: count, invoice: orNull(number) },
};

const reason = objectOf({ rows: count, hours: number, amount: orNull(number), unpriced: count });

const sums = {
  ...part,
  ...Object.fromEntries(releaseStates.map((state) => [state, objectOf(part)])),
  ...{ reasons: mapOf(reason), oldest: orNull(day) },
  ageing: objectOf(Object.fromEntries(ages.map((age) => [age, number]))),
  ...{ effectiveRate: orNull(number), billableShare: orNull(number) },
  ...{ writeDown: objectOf({ hours: number, amount: number }), unstamped: count },
};

const fixedPrice = objectOf({
  ...{ project: text, status: text, fixedPrice: orNull(number), state: text, rows: count, hours: number },
  ...{ value: number, unpriced: count, margin: orNull(number), perHour: orNull(number) },
  ...{ customer: orNull(text), customers: listOf(text), blockedRows: count },
  externalComments: listOf(objectOf({ project: text, text })),
});

const line = objectOf({
  ...{ kind: oneOf(["time", "travel", "fixedPrice"]), ...codes, date: orNull(day) },
  ...{ quantity: orNull(number), price: orNull(number), amount: number, rowsAmount: number },
  ...{ article: orNull(text), vatRate: number, comments: listOf(text), problems: listOf(text) },
  rows: listOf(entryRow),
});

const vat = objectOf({ customer: orNull(text), vatRate: number, base: number, vat: number });

const groupKeys = {
  customer: orNull(text),
  project: orNull(text),
  employee: orNull(text),
  month: orNull(text),
};
const unreadStamps = { unreadStamps: count };

const told = {
  until: orNull(day),
  used: objectOf({ time: yesOrNo, travel: yesOrNo }),
  ...{ releaseLevel: count, rows: listOf(row), fixedPrices: listOf(fixedPrice) },
  totals: objectOf(sums, unreadStamps),
  uncounted: listOf(objectOf({ register, row: place, reason: text })),
};

const asked = {
  groups: listOf(objectOf(sums, { ...unreadStamps, ...groupKeys })),
  ...{ lines: listOf(line), vat: listOf(vat) },
};

const basisFile = objectOf({
  file: text,
  profile: oneOf(["csv", "fortnox", "sie4"]),
  lines: count,
  notes: listOf(text),
});

const release = objectOf(
  {
    ...told,
    written: writtenBook(
      { rows: count, basis: text, invoice: number },
      { columns: listOf(objectOf({ sheet: text, header: text })) },
    ),
  },
  { left: listOf(text) },
);

const price = objectOf({
  source: oneOf(["price", "tied", "unreadable", "none", "registered"]),
  ...{ price: orNull(number), priceRow: orNull(place), tied: listOf(place) },
  billable: oneOf(["always", "never", "proposeYes", "proposeNo"]),
  why: orNull(oneOf(["billingOff", "noGoverningCode", "neverBilled"])),
  ...{ billingModel: oneOf(["running", "fixedPrice"]), modelFrom: orNull(text), fixedPrice: orNull(number) },
  trace: listOf(step),
});

const resolved = objectOf({ field: text, value: anything, trace: listOf(step) });

/** What the verbs of prices and billing, and `resolve`, print with `--json`. */
export const billing: Readonly<Record<"billing" | "release" | "price" | "resolve", JsonSchema>> = {
  billing: objectOf(told, { ...asked, written: basisFile }),
  ...{ release, price },
  resolve: { anyOf: [resolved, listOf(resolved)] },
};
