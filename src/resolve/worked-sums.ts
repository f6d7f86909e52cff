import { numbers, type Table } from "../book/table";
import { projectSums, type ProjectSums } from "./project-sums";

const NAME = "worked by project";

/** The hours of each project's own time rows (#101): one number, in ten-thousandths. */
export const workedSums = (entries: Table<"timeEntries">): ProjectSums => {
  const known = entries.caches.get(NAME) as ProjectSums | undefined;
  if (known) return known;
  const hours = numbers(entries, "hours");
  const sums = projectSums(entries, 1, (row, into, at) => {
    into[at] = hours[row] ?? 0;
  });
  const made: ProjectSums = { ...sums, isOwn: true };
  entries.caches.set(NAME, made);
  return made;
};
