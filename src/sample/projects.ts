import { contractProjects } from "./contract-projects";
import { internalProjects } from "./internal-projects";
import type { SampleProject } from "./project";
import { regionProjects } from "./region-projects";

/** The project register of the sample: four levels, main projects and such as stand alone. */
export const projects: readonly SampleProject[] = [
  ...internalProjects,
  ...regionProjects,
  ...contractProjects,
];
