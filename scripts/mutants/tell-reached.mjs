import { writeFileSync } from "node:fs";
import { afterAll } from "vitest";

const reached = new Set();
globalThis.tellReached = (key) => reached.add(key);
afterAll(() => writeFileSync(process.env.REACHED, JSON.stringify([...reached])));
