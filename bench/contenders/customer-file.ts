import { writeFileSync } from "node:fs";
import { customerBook } from "../data/sheet-book";

// What takes part in no bout: it makes the workbook that others read, in a process of its own.
const [, , file = "", rows = "0"] = process.argv;
writeFileSync(file, customerBook(Number(rows)));
