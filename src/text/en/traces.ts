import type { TraceTexts } from "../trace-text";
import { billingTraces } from "./billing-traces";

export const traces: TraceTexts = {
  ...billingTraces,
  decides: ({ key, field, value }) => `${key}: ${field} is ${value}. That decides.`,
  adds: ({ key, field, value }) => `${key}: ${field} ${value} is part of the sum.`,
  listed: ({ key, field, value }) => `${key}: ${field} ${value} is one of them.`,
  already: ({ key, field, value }) => `${key}: ${field} ${value} is among them already.`,
  outranked: ({ key, field, value }) => `${key}: ${field} is ${value}, but that does not hold here.`,
  noEffect: ({ key, field, value }) => `${key}: ${field} is ${value}, but it has no effect.`,
  contradicts: ({ register, key, field, value }) =>
    `${key}: ${field} is ${value}, but another cell of the row in ${register} contradicts it. Neither holds until the row is put right.`,
  blank: ({ key, field }) => `${key}: ${field} is blank.`,
  unreadable: ({ key, field }) => `${key}: ${field} cannot be read, and counts as blank.`,
  standard: ({ key, field, value }) =>
    `${key}: ${field} is not stated.${value === "" ? "" : ` Then ${value} holds.`}`,
  on: ({ key, field }) => `${key}: ${field} is on.`,
  off: ({ key, field }) => `${key}: ${field} is not on.`,
  passesOn: ({ key, field, value }) => `${key}: ${field} is ${value}, so the next in order decides.`,
  noRow: ({ register, key }) => `${key} has no row of its own in ${register}.`,
  noRows: ({ register, key }) => `${register} says nothing of ${key === "" ? "it" : key}.`,
  noRegister: ({ register }) => `The workbook has no register ${register}.`,
  hasBelow: ({ key }) => `${key} stands below the project, so it is not bookable.`,
  leaf: ({ key }) => `Nothing stands below ${key}, so it is bookable.`,
  fromAbove: ({ key, field, value }) =>
    `${key}: ${field} is ${value}, so it comes from the nearest project above that does not itself inherit.`,
  withAbove: ({ key, field, value }) =>
    `${key}: ${field} is ${value}, so the participants of the project above count too.`,
  nothingAbove: ({ key, field, value }) =>
    `${key}: ${field} is ${value}, but no project stands above to inherit from. Its own holds.`,
  byColor: ({ key, field, value }) => `${key}: ${field} is ${value}, so it follows the color.`,
  contrast: ({ key, field, value }) =>
    `${key}: ${field} becomes ${value}, which stands out best against the color.`,
  shown: ({ key }) => `${key} is on, so the employees see the comment.`,
  hidden: ({ key }) =>
    `${key} is not on, so the comment is not shown to employees, only in the schedule views.`,
  leftBlank: ({ key, field, value }) => `${key}: ${field} is ${value}, so the field is left blank.`,
  replaceable: ({ key, field, value }) => `${key}: ${field} is ${value}, so it is replaced.`,
  blocked: ({ key, field }) => `Time code ${key} stays: ${field} is not on for it.`,
  meets: ({ key, value }) => `${key} has the competence ${value} at a sufficient level.`,
  belowLevel: ({ key, value }) => `${key} has the competence ${value}, but at too low a level.`,
  lacks: ({ key, value }) => `${key} lacks the competence ${value}.`,
  within: ({ key, value }) => `The point is within ${value} m of ${key}.`,
  outside: ({ key, value }) => `The point is more than ${value} m from ${key}.`,
  beyondBook: () =>
    "This is what the project allows, no more. Settings per employee, time group and company are not in the workbook, and they may restrict it further.",
  notOpen: ({ key }) => `Time cannot be registered on ${key}, so it is not proposed.`,
  allowed: ({ key, field, value }) => `${key} has the role ${value}, for which ${field} is on.`,
  notAllowed: ({ key, field }) => `${key} has no role for which ${field} is on.`,
};
