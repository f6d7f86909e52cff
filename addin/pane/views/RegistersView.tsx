import { shell } from "../language";

export function RegistersView() {
  return <h2>{shell.value.registers}</h2>;
}
