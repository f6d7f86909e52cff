import { isoDate } from "../../../values/date";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");

export const permission = {
  "unknown-register": {
    title: "There is no such register",
    says: ({ text, suggestion }) =>
      `There is no register called ${q(text)}. ${suggestion === undefined ? "Write the name as on the sheet, in Swedish or English." : `Do you mean ${q(suggestion)}?`}`,
    why: "A right to a register that is not there gives no right to anything.",
  },
  "role-without-rights": {
    title: "The role may do nothing",
    says: ({ role }, names) =>
      `Users have permissions through the role ${q(role)}, which has no right to any register and may not review, release or see permissions. Give it rights in ${names.register("registerRights")}, or delete it.`,
    why: "The permission seems to be there, but the role lets nobody in.",
  },
  "reviewer-without-role": {
    title: "The reviewer may not review",
    says: ({ user }, names) =>
      `${q(user)} is a reviewer but has no role that may review. Give the user such a role in ${names.register("permissions")}, or delete the row.`,
    why: "A reviewer needs both a role that may review and projects to review.",
  },
  "permission-without-effect": {
    title: "Permission without effect",
    says: ({ user, dimension }, names) =>
      `The permission of ${q(user)} has no effect: dimension ${q(dimension)} is not used for permission. Turn on ${names.field("dimensions", "permission")} for the dimension, or delete the row.`,
    why: "Only the dimensions that are used for permission and selection govern what a user reaches.",
  },
  "covered-permission": {
    title: "The same permission by two ways",
    says: ({ user, role, code, above }) =>
      `${q(user)} already reaches ${q(code)} through the role ${q(role)}: ${above === undefined ? "another row is for every code" : `another row is for ${q(above)} and all below`}. The row is not needed.`,
    why: "When one of the rows is deleted the permission remains through the other, which is easily overlooked.",
  },
  "no-reviewer": {
    title: "Project without a reviewer",
    says: ({ code }, names) =>
      `${q(code)} has no reviewer, neither its own nor from above. Add one in ${names.register("reviewers")}.`,
    why: "Where reviewers are set on projects nobody reviews the time of a project that has none, and it is never released.",
  },
  "access-after-leaving": {
    title: "Access of somebody who has left",
    says: ({ who, isUser, lastDay, employee }, names) =>
      `${lastDay === undefined ? `${q(who)} is ${names.field(isUser ? "users" : "consultants", "employee")} ${q(employee ?? "")}, who is not in ${names.register("employees")}` : `${q(who)} left ${isoDate(lastDay)}`}, but still stands here. Delete the row, and the access in the system that lets people in.`,
    why: "Whoever has left should reach nothing. The row here lets nobody in, but what it says often does in another system.",
  },
} as const satisfies Partial<RuleTexts>;
