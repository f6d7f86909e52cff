import { resolvePermissions, type PermissionWay } from "../permissions";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneBool, oneText, partsOf } from "../resolved-value";
import { resolveReviewers, type Reviewer } from "../reviewers";

const reviewerValue = ({ user, name, project, mayReview, hasLeft }: Reviewer) =>
  partsOf({
    user: oneText(user),
    name: oneText(name),
    project: oneText(project),
    mayReview: oneBool(mayReview),
    ...(hasLeft && { hasLeft: oneBool(true) }),
  });

const wayValue = ({ user, name, role, code, seesPermissions, hasLeft }: PermissionWay) =>
  partsOf({
    user: oneText(user),
    name: oneText(name),
    role: oneText(role),
    code: oneText(code),
    seesPermissions: oneBool(seesPermissions),
    ...(hasLeft && { hasLeft: oneBool(true) }),
  });

/** Who reviews a project, and who has permission through it (#115, #116, #122–#124, #178). */
export const permissionFields: readonly ResolvedField[] = [
  {
    kind: "reviewers",
    tab: "review",
    module: "permission",
    resolve: (book, code) => {
      const { value, trace } = resolveReviewers(book, code);
      return { value: listOf(value.map(reviewerValue)), trace };
    },
  },
  {
    kind: "permissions",
    tab: "permission",
    module: "permission",
    resolve: (book, code) => {
      const { value, trace } = resolvePermissions(book, code);
      return { value: listOf(value.map(wayValue)), trace };
    },
  },
];
