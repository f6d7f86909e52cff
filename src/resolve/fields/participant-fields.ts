import { resolveParticipantRules } from "../participant-access";
import { resolveAllEmployees, resolveParticipants, type Participant } from "../participants";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneBool, oneOf, oneText, partsOf } from "../resolved-value";

const participantValue = (participant: Participant) =>
  partsOf({
    employee: oneText(participant.employee),
    name: oneText(participant.name),
    role: oneOf("participants", "role", participant.role),
    email: oneText(participant.email),
    phone: oneText(participant.phone),
    inherited: oneBool(participant.isInherited),
    project: oneText(participant.project),
  });

/** Who takes part in a project, and what that means (#89–#95, #160). */
export const participantFields: readonly ResolvedField[] = [
  {
    kind: "participants",
    tab: "participants",
    module: "participants",
    resolve: (book, code) => {
      const { value, trace } = resolveParticipants(book, code);
      return { value: listOf(value.listed.map(participantValue)), trace };
    },
  },
  {
    kind: "allEmployees",
    module: "participants",
    resolve: (book, code) => {
      const { value, trace } = resolveAllEmployees(book, code);
      return { value: oneBool(value), trace };
    },
  },
  {
    kind: "participantAccess",
    tab: "participants",
    module: "participants",
    resolve: (book) => {
      const { value, trace } = resolveParticipantRules(book);
      const { participantsOnly, ownByDefault, autoAdd } = value;
      return {
        value: partsOf({
          participantsOnly: oneBool(participantsOnly),
          ownByDefault: oneBool(ownByDefault),
          autoAdd: oneBool(autoAdd),
        }),
        trace,
      };
    },
  },
];
