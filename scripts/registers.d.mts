import type { Register } from "../src/registers/register";

export const registersPage: (registers: readonly Register[]) => string;
