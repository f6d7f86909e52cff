import { registers } from "../registers";
import type { SampleRow } from "./row";

const manager = { sv: "Projektledare", en: "Project manager" };
const finance = { sv: "Ekonomi", en: "Finance" };
const reader = { sv: "Läsare", en: "Reader" };

/** Who signs in to the systems that the permissions are for. */
export const users: readonly SampleRow<"users">[] = [
  { user: "elin.f", name: "Elin Forsmark" },
  { user: "jamal.h", name: "Jamal Hedbrand" },
  { user: "karin.w", name: "Karin Westrin" },
  { user: "oskar.t", name: "Oskar Tegnfors" },
];

/** What a user with the role may do. */
export const roles: readonly SampleRow<"roles">[] = [
  { role: manager, mayReview: 1, seesPermissions: 0, mayRelease: 0 },
  { role: finance, mayReview: 1, seesPermissions: 1, mayRelease: 1 },
  { role: reader, mayReview: 0, seesPermissions: 0, mayRelease: 0 },
];

/** Finance edits cost centres and customers, project managers edit projects, and readers only look (#130). */
export const registerRights: readonly SampleRow<"registerRights">[] = [
  { role: manager, register: registers.projects.name, right: "edit" },
  { role: manager, register: registers.codes.name, right: "read" },
  { role: finance, register: registers.projects.name, right: "read" },
  { role: finance, register: registers.codes.name, right: "edit" },
  { role: finance, register: registers.customers.name, right: "edit" },
  { role: reader, register: registers.projects.name, right: "read" },
];

/** Which codes each user reaches, and through which role; a code covers what is below it (#122, #123). */
export const permissions: readonly SampleRow<"permissions">[] = [
  { user: "elin.f", role: manager, dimension: "6", code: "LO" },
  { user: "elin.f", role: reader, dimension: "6" },
  { user: "jamal.h", role: manager, dimension: "6", code: "R1" },
  { user: "jamal.h", role: manager, dimension: "6", code: "R2" },
  { user: "karin.w", role: finance, dimension: "6" },
  { user: "karin.w", role: finance, dimension: "1" },
  { user: "oskar.t", role: reader, dimension: "6", code: "ENT" },
];

/** The projects that each may review; a blank project is every one (#116, #178). */
export const reviewers: readonly SampleRow<"reviewers">[] = [
  { user: "elin.f", project: "LO" },
  { user: "jamal.h", project: "R1" },
  { user: "jamal.h", project: "R2" },
  { user: "karin.w" },
];
