import { useEffect } from "preact/hooks";
import { ActsBar } from "../kit/Acts";
import { useWorkbook } from "../workbook-context";
import { BackLine } from "./BackLine";
import { Foot } from "./Foot";
import { Guard } from "./Guard";
import { Main } from "./Main";
import { Places } from "./Places";
import { SearchOver } from "./SearchOver";
import { Top } from "./Top";
import { giveBackFocus } from "./give-back";
import { followKeys } from "./keys";

/** The whole pane: what stands still above, the view that scrolls, and the lower edge with its acts and the last change. */
export function App() {
  const workbook = useWorkbook();
  useEffect(() => followKeys(workbook), [workbook]);
  useEffect(giveBackFocus, []);
  return (
    <Guard>
      <Top />
      <Places />
      <BackLine />
      <Main />
      <Foot />
      <ActsBar />
      <SearchOver />
    </Guard>
  );
}
