import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module documents, in English. */
export const documents: ModuleWords<"documents"> = {
  attachments: {
    name: "Attachments",
    fields: {
      project: "Project",
      fileName: "File name",
      link: "Link",
      description: "Description",
      atRegistration: "Show at registration",
    },
  },
};
