import type { Row } from "../rules/books";
import { participants } from "./answers";
import type { Judged } from "./judged-projects";
import { chain, codesAbove, effectiveStatus, filled, isBookable, type Plain } from "./plain";

const told = (
  rule: string,
  register: keyof Plain["rows"],
  plain: Plain,
  is: (row: Row, at: number) => boolean,
): Judged[] =>
  (plain.rows[register] ?? []).flatMap((row, at): Judged[] =>
    is(row, at) ? [[rule, register, at, ""]] : [],
  );

/** Whether everybody takes part in a project, by itself or by what it inherits. */
export const takesAll = (plain: Plain, code: string): boolean => {
  const [own, parent] = chain(plain, code);
  if (own?.["allEmployees"] === "Ja") return true;
  return (
    own?.["inheritParticipants"] === "Ja" && parent !== undefined && takesAll(plain, String(parent["code"]))
  );
};

const ofPermissions = (plain: Plain): Judged[] => {
  const rows = plain.rows.permissions ?? [];
  const covers = (wide: Row, narrow: Row): boolean =>
    wide["user"] === narrow["user"] &&
    wide["role"] === narrow["role"] &&
    narrow["code"] !== "" &&
    (wide["code"] === "" || codesAbove(String(narrow["code"])).includes(String(wide["code"])));
  return told("covered-permission", "permissions", plain, (row) => rows.some((one) => covers(one, row)));
};

/** The one role there is may review. */
const ofReviewers = (plain: Plain): Judged[] => {
  const { permissions = [], reviewers = [], projects = [] } = plain.rows;
  const isReviewed = (code: string): boolean =>
    reviewers.some(({ project }) => [code, ...codesAbove(code)].includes(String(project)));
  return [
    ...told(
      "reviewer-without-role",
      "reviewers",
      plain,
      ({ user }) => !permissions.some((one) => one["user"] === user),
    ),
    ...told(
      "no-reviewer",
      "projects",
      plain,
      ({ code }) =>
        projects.length > 0 &&
        reviewers.length > 0 &&
        isBookable(plain, String(code)) &&
        effectiveStatus(plain, String(code)) === 0 &&
        !isReviewed(String(code)),
    ),
  ];
};

const ofParticipation = (plain: Plain): Judged[] => {
  if (plain.rows.dimensions?.[1]?.["participantsOnly"] !== "Ja") return [];
  const isOpenTo = (code: string, employee: unknown): boolean =>
    takesAll(plain, code) || participants(plain, code).has(String(employee));
  const isStrange = (row: Row): boolean =>
    plain.projects.has(String(row["project"])) &&
    !(Number(row["reviewLevel"]) > 0) &&
    !filled(row["released"]) &&
    !isOpenTo(String(row["project"]), row["employee"]);
  return [
    ...told("not-participant", "timeEntries", plain, isStrange),
    ...told("not-participant", "travelEntries", plain, isStrange),
    ...told(
      "no-participants",
      "projects",
      plain,
      ({ code }) =>
        isBookable(plain, String(code)) &&
        effectiveStatus(plain, String(code)) === 0 &&
        !takesAll(plain, String(code)) &&
        participants(plain, String(code)).size === 0,
    ),
  ];
};

const ofPlaces = (plain: Plain): Judged[] =>
  told(
    "unused-place",
    "places",
    plain,
    ({ place }) => !(plain.rows.projectPlaces ?? []).some((one) => one["place"] === place),
  );

const ofCodings = (plain: Plain): Judged[] => {
  const dimension = plain.rows.dimensions?.[0];
  const isLaidOut = ["layOutTime", "layOutTravel", "layOutPayroll"].some(
    (field) => dimension?.[field] === "Ja",
  );
  const rule = (row: Row): unknown =>
    row["rule"] === "" || row["rule"] === "Ärv regel" ? dimension?.["rule"] : row["rule"];
  return [
    ...told("coding-without-effect", "projectCodings", plain, () => !isLaidOut),
    ...told(
      "blank-against-rule",
      "projectCodings",
      plain,
      (row) => row["leaveBlank"] === "Ja" && rule(row) !== "Kan anges",
    ),
  ];
};

/** Of release nothing is said where it is not used. */
const ofReleases = (plain: Plain, today: number): Judged[] => {
  if (plain.rows.settings?.[0]?.["value"] !== "Ja") return [];
  return told("released-on-wrong-day", "timeEntries", plain, ({ date, released, project }) => {
    if (!filled(released) || !plain.projects.has(String(project))) return false;
    return Number(released) > today || (filled(date) && Number(released) < Number(date));
  });
};

/** What is to be said of who may do what, of places, codings and releases, by a plain reading of docs and cells. */
export const judgedAccess = (plain: Plain, today: number): Judged[] => [
  ...ofPermissions(plain),
  ...ofReviewers(plain),
  ...ofParticipation(plain),
  ...ofPlaces(plain),
  ...ofCodings(plain),
  ...ofReleases(plain, today),
];
