import type { IncomingMessage, ServerResponse } from "node:http";
export declare function answerExcel(request: IncomingMessage, response: ServerResponse): Promise<void>;
