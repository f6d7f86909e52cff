import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const office = "/usr/bin/soffice";
const python = "/usr/bin/python3";

/** LibreOffice works every formula out when it opens a file, whatever values the file holds. */
const recalculating = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Says that nothing was compared, since a program is not there. */
const tellAbsent = (program: string): void => {
  process.stdout.write(`${program} is not installed: nothing was compared with it\n`);
};

const inFolder = <T>(files: Readonly<Record<string, Uint8Array>>, work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "kontera-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Workbooks as LibreOffice saves them after it has calculated every formula; undefined, and said, where it is not installed. */
export const recalculated = (
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> | undefined => {
  if (!existsSync(office)) {
    tellAbsent("LibreOffice");
    return undefined;
  }
  return inFolder(files, (folder) => {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), recalculating);
    const names = Object.keys(files).map((name) => join(folder, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    const how = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out];
    execFileSync(office, [profile, ...how, ...names], { stdio: "pipe" });
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, readFileSync(join(out, `${name}.xlsx`))]),
    );
  });
};

const opening = `import glob, sys, warnings, openpyxl
warnings.simplefilter("ignore")
for name in sorted(glob.glob(sys.argv[1] + "/*.xlsx")):
    try:
        openpyxl.load_workbook(name)
    except Exception as error:
        print(name.split("/")[-1], repr(error))`;

/** What openpyxl says of the workbooks that it cannot open; undefined, and said, where it is not installed. */
export const openpyxlRefuses = (files: Readonly<Record<string, Uint8Array>>): string | undefined => {
  try {
    execFileSync(python, ["-c", "import openpyxl"], { stdio: "pipe" });
  } catch {
    tellAbsent("openpyxl");
    return undefined;
  }
  return inFolder(files, (folder) => execFileSync(python, ["-c", opening, folder], { encoding: "utf8" }));
};
