import { afterAll, vi } from "vitest";

// What a view still fetches when its last test is over would come to a world that has ended, and be told as a fault of
// a file that passed.
afterAll(() => vi.dynamicImportSettled());
