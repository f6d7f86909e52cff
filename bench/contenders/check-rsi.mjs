import { addErrorsAndRunHooks } from "react-spreadsheet-import/dist/steps/ValidationStep/utils/dataMutations.js";
import { projectFields, projectTable } from "../data/projects";
import { contend } from "../method/contend";

const regex = (value) => ({ rule: "regex", value, errorMessage: value });
const validations = {
  code: [{ rule: "required" }, { rule: "unique", allowEmpty: true }],
  name: [{ rule: "required" }],
  startDate: [regex("^(\\d{1,6})?$")],
  endDate: [regex("^(\\d{1,6})?$")],
  bookable: [regex("^(Ja|Nej)?$")],
  status: [regex("^(Pågående|Fryst|Avslutat)?$")],
  budgetHours: [regex("^(\\d+([.,]\\d{1,4})?)?$")],
  budgetAmount: [regex("^(\\d+([.,]\\d{1,2})?)?$")],
};

/** react-spreadsheet-import's own check of the same rows: what may be left out, what must be unique, and patterns. */
await contend(async ({ rows, variant }) => {
  const fields = projectFields.map((key) => ({ key, label: key, validations: validations[key] ?? [] }));
  const objects = projectTable(rows).rows.map((cells) =>
    Object.fromEntries(projectFields.map((field, at) => [field, cells[at]])),
  );
  let data = objects;
  if (variant === "edit") data = await addErrorsAndRunHooks(objects, fields);
  let edited = 0;
  return {
    work: async () => {
      if (variant === "edit") {
        const at = (edited++ * 7919) % data.length;
        const changed = data.map((row, index) =>
          index === at ? { ...row, name: `Nytt namn ${edited}` } : row,
        );
        data = await addErrorsAndRunHooks(changed, fields, undefined, undefined, [at]);
        return "one edit";
      }
      const checked = await addErrorsAndRunHooks(objects, fields);
      const counts = { "Field is required": 0, "Field must be unique": 0, other: 0 };
      for (const { __errors } of checked)
        for (const { message } of Object.values(__errors ?? {}))
          counts[message in counts ? message : "other"] += 1;
      return Object.values(counts).join(" ");
    },
  };
});
