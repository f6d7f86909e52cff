import { defineRegister } from "./definition";
import { code, oneOf } from "./types";

const role = oneOf("member", "manager");

/** Deltagare: who works on a project, and as what (#89, #95). */
export const participants = defineRegister({
  id: "participants",
  module: "participants",
  key: ["project", "employee"],
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "employee", type: code, required: true, refersTo: "employees" },
    { id: "role", type: role, blank: "member" },
  ],
});
