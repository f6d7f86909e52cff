import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Användare: who signs in to the systems that the permissions are for (#123). */
export const users = defineRegister({
  id: "users",
  module: "permission",
  name: { sv: "Användare", en: "Users" },
  key: ["user"],
  fields: [
    { id: "user", sv: "Användare", en: "User", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text },
  ],
});
