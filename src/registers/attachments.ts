import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/** Bilagor: the documents of a project; the file stays where it is (#57–#60). */
export const attachments = defineRegister({
  id: "attachments",
  module: "documents",
  key: [],
  cardTab: "attachments",
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "fileName", type: text, required: true },
    { id: "link", type: text },
    { id: "description", type: text },
    { id: "atRegistration", type: bool },
  ],
});
