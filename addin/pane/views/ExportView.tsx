import { shell } from "../language";

export function ExportView() {
  return <h2>{shell.value.export}</h2>;
}
