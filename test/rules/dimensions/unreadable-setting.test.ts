import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("settings that can be read, are blank, or are the user's own are clean", () => {
  expectClean("unreadable-setting", {
    settings: [
      { name: "Tillåt registrering utanför projektets datum", value: "Ja" },
      { name: "Highest competence level", value: 7 },
      { name: "Granskningsnivå för frisläppning", value: "" },
      { name: "Vår egen", value: true },
    ],
  });
});

test("a known setting with a value that it cannot have is found, in either language", () => {
  expectFound(
    "unreadable-setting",
    {
      settings: [
        { name: "tillåt registrering utanför projektets datum ", value: "ibland" },
        { name: "Highest competence level", value: 0 },
      ],
    },
    [
      {
        row: 0,
        field: "value",
        facts: { setting: "allowOutsideDates", text: "ibland", fault: "not-a-bool" },
      },
      { row: 1, field: "value", facts: { setting: "competenceLevels", text: "0", fault: "out-of-range" } },
    ],
  );
});
