import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("the file types of the setting are clean, in capitals too, and the usual ones where none is set #60 Q43", () => {
  expectClean("attachment-type", {
    attachments: [{ fileName: "avtal.pdf" }, { fileName: "Ritning 2.PNG" }, { link: "https://x.se" }],
  });
  expectClean("attachment-type", {
    settings: [{ name: "Tillåtna filtyper för bilagor", value: ".dwg; *.pdf" }],
    attachments: [{ fileName: "plan.dwg" }, { fileName: "plan.pdf" }],
  });
});

test("a file type that is not listed, or none, is found #60", () => {
  const allowed = "pdf, docx";
  expectFound(
    "attachment-type",
    {
      settings: [{ name: "Attachment file types allowed", value: allowed }],
      attachments: [{ fileName: "avtal.pdf" }, { fileName: "avtal.pdf.exe" }, { fileName: "avtal" }],
    },
    [
      { row: 1, field: "fileName", facts: { fileName: "avtal.pdf.exe", allowed } },
      { row: 2, field: "fileName", facts: { fileName: "avtal", allowed } },
    ],
  );
});
