import type { RequestRecord } from "../../../workbench/host/request-log";
import type { RunningExcel } from "../../../workbench/node/start-excel";

/** Asking whether somebody stands in a cell takes no more, which is done when a machine is slow to answer. */
const ASKING_BYTES = 600;

/** The requests of jobs themselves: the same however slow the machine is. */
export const ownRequests = ({ requests }: RunningExcel): RequestRecord[] =>
  requests.syncs.filter(({ bytesIn }) => bytesIn > ASKING_BYTES);
