import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The file of a workbook of so many customers. Another process makes it: what that holds is no memory of who reads it. */
export const customerFile = (rows: number): string => {
  const folder = mkdtempSync(join(tmpdir(), "kontera-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const file = join(folder, "kunder.xlsx");
  const maker = fileURLToPath(new URL("customer-file.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [maker, file, String(rows)], { stdio: "inherit" });
  if (status !== 0) throw new Error("the workbook was not made");
  return file;
};
