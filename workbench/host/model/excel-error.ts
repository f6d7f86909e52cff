const KNOWN = {
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  ItemAlreadyExists: ["A resource with the same name or identifier already exists.", 409],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidBinding: ["This object binding is no longer valid due to previous updates.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  BadPassword: ["The password you supplied is incorrect.", 400],
  AccessDenied: ["You cannot perform the requested operation.", 403],
  InsertDeleteConflict: ["The insert or delete operation attempted resulted in a conflict.", 409],
  GeneralException: ["There was an internal error while processing the request.", 500],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  FilteredRangeConflict: ["The attempted operation causes a conflict with a filtered range.", 409],
  InvalidOperationInCellEditMode: ["Excel is in cell-editing mode.", 400],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 413],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 413],
} as const satisfies Record<string, readonly [message: string, status: number]>;

export type ExcelErrorCode = keyof typeof KNOWN;

/** An error as Excel reports it to an add-in: the code is what callers may rely on, the message is not. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ExcelErrorCode,
    message?: string,
  ) {
    super(message ?? KNOWN[code][0]);
    this.status = KNOWN[code][1];
  }
}
