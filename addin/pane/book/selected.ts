import { signal } from "@preact/signals";
import type { Selected } from "../../ports";

/** Where the person stands in the workbook, as Excel last told; undefined until they have gone anywhere. */
export const selected = signal<Selected | undefined>(undefined);
