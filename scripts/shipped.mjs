import { entries, readGraph, ships, waiting } from "./reach/shipping.mjs";
import { unshipped } from "./reach/unshipped.mjs";

const faults = unshipped(readGraph(), { ships, entries, waiting });
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
