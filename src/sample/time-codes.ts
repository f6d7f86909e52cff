import type { SampleRow } from "./row";

/** What time is paid as; overtime keeps its own code whatever the project says (#29). */
export const timeCodes: readonly SampleRow<"timeCodes">[] = [
  { code: "100", name: { sv: "Arbetad tid", en: "Worked time" }, replaceable: 1 },
  { code: "110", name: { sv: "Övertid", en: "Overtime" }, replaceable: 0 },
  { code: "120", name: { sv: "Löneadministration", en: "Payroll work" }, replaceable: 1 },
  { code: "150", name: { sv: "Jour", en: "On call" }, replaceable: 1 },
];
