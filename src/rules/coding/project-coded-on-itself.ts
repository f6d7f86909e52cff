import { texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overCodings } from "./shapes/over-codings";

type Facts = { readonly project: string; readonly dimension: string };

/** A project's coding is on the dimension of the projects themselves, where its own code stands already (#31). */
export const projectCodedOnItself = defineRule({
  id: "project-coded-on-itself",
  severity: "error",
  bind: (book) =>
    overCodings<Facts>(book, (codings, dimensions) => {
      const [projects, named] = [texts(codings, "project"), texts(codings, "dimension")];
      const kinds = texts(dimensions, "kind");
      return {
        reads: [],
        readsThere: ["kind"],
        judgeDimension: (target) => {
          if (kinds[target] !== "project") return undefined;
          return (row, report) => {
            report({
              at: { register: "projectCodings", row, field: "dimension" },
              facts: { project: projects[row] ?? "", dimension: named[row] ?? "" },
            });
          };
        },
      };
    }),
});
