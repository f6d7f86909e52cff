import { readAs, type Fault, type Reading } from "../values/cell";
import type { StoredValue } from "../values/value-type";
import type { Reason } from "./import-plan";
import { isDamaged, undamaged } from "./mojibake";
import type { FieldColumn } from "./plan-columns";

/** What a cell of the file is taken for: its value, or the fault for which the row is refused. */
export const taken = (reading: Reading<StoredValue>): StoredValue | Fault | undefined =>
  readAs(reading) ?? reading;

/** Why a row is refused for a cell that cannot be read. */
export const unreadable = ({ column, header, field }: FieldColumn, fault: Fault): Reason => ({
  code: "unreadable",
  column,
  header,
  field: field.id,
  fault,
});

/** Why a text is refused that shows letters lost or misread before it came here. */
export const damageIn = ({ header, field }: FieldColumn, reading: StoredValue): Reason | undefined => {
  const { kind } = field.type;
  if (typeof reading !== "string" || (kind !== "text" && kind !== "code") || !isDamaged(reading))
    return undefined;
  return { code: "damaged", header, text: reading, meant: undamaged(reading) };
};
