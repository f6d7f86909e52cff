import { readFileSync } from "node:fs";

/**
 * How long the program's own thread has had a processor, in ms: what the collectors of garbage do beside it, on threads of
 * their own, holds nobody. Where the system does not tell, that of all threads.
 */
export const threadTime = (): number => {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
};
