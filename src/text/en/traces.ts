import type { TraceTexts } from "../trace-text";

export const traces: TraceTexts = {
  decides: ({ key, field, value }) => `${key}: ${field} is ${value}. That decides.`,
  adds: ({ key, field, value }) => `${key}: ${field} ${value} is part of the sum.`,
  outranked: ({ key, field, value }) => `${key}: ${field} is ${value}, but that does not hold here.`,
  blank: ({ key, field }) => `${key}: ${field} is blank.`,
  unreadable: ({ key, field }) => `${key}: ${field} cannot be read, and counts as blank.`,
  noRow: ({ key }) => `${key} has no row of its own.`,
  hasBelow: ({ key }) => `${key} stands below the project, so it is not bookable.`,
  leaf: ({ key }) => `Nothing stands below ${key}, so it is bookable.`,
  standard: ({ key, field, value }) =>
    `${key}: ${field} is not stated.${value === "" ? "" : ` Then ${value} holds.`}`,
};
