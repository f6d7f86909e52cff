import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a link to the file of the row, to a page or to a folder is clean #57", () => {
  expectClean("file-name-differs", {
    attachments: [
      { fileName: "Avtal LO.pdf", link: "https://x.se/d/Avtal%20LO.PDF?web=1#s2" },
      { fileName: "LO.pdf", link: "\\\\server\\avtal\\LO.pdf" },
      { fileName: "LO.pdf", link: "https://x.se/Doc.aspx?id=7" },
      { fileName: "LO.pdf", link: "https://ekstigen.example.se" },
      { fileName: "LO.pdf", link: "https://x.se/avtal/" },
      { fileName: "50%.pdf", link: "Avtal/50%.pdf" },
    ],
  });
});

test("a link to another file than the row's is found #57", () => {
  expectFound(
    "file-name-differs",
    { attachments: [{ fileName: "LO.pdf", link: "https://x.se/R2%20a.pdf" }] },
    [{ row: 0, field: "link", facts: { fileName: "LO.pdf", linked: "R2 a.pdf" } }],
  );
});
