import type { SampleRow } from "./row";

/** Who works on what; LO.101 inherits those of LO (#92). */
export const participants: readonly SampleRow<"participants">[] = [
  { project: "LO", employee: "0105", role: "manager" },
  { project: "LO", employee: "0106", role: "member" },
  { project: "LO", employee: "0107", role: "member" },
  { project: "LO", employee: "0108", role: "member" },
  { project: "LO.101", employee: "0109", role: "member" },
  { project: "LO.102", employee: "0110", role: "manager" },
  { project: "R1.Energi.Sol", employee: "0111", role: "manager" },
  { project: "R1.Energi.Sol", employee: "0112" },
  { project: "R2", employee: "0115", role: "manager" },
  { project: "ENT.2502", employee: "0121", role: "manager" },
];
