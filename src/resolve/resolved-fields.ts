import type { Book } from "../book/book";
import { attachmentsField } from "./fields/attachment-fields";
import { billingFields, controlsField } from "./fields/billing-fields";
import { codingFields } from "./fields/coding-fields";
import { competenceFields } from "./fields/competence-fields";
import { coreFields } from "./fields/core-fields";
import { participantFields } from "./fields/participant-fields";
import { permissionFields } from "./fields/permission-fields";
import { placeFields } from "./fields/place-fields";
import { releaseFields } from "./fields/release-fields";
import { staffingFields } from "./fields/staffing-fields";
import type { ResolvedField } from "./resolved-field";

/** Everything that can be asked of a project in a workbook, in the order that it is told; dimensions as they stand. */
export const resolvedFieldsOf = (book: Book): readonly ResolvedField[] => [
  ...coreFields,
  controlsField,
  ...billingFields,
  ...releaseFields,
  ...codingFields(book),
  ...staffingFields,
  ...competenceFields,
  ...participantFields,
  ...placeFields,
  attachmentsField,
  ...permissionFields,
];
