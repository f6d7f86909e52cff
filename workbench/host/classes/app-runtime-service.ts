import { ExcelError } from "../model/excel-error";
import type { Descriptor } from "../protocol/descriptor";
import { paneStates } from "../protocol/scene";

/** Where the client asks for the pane to be shown or hidden (`Office.addin.showAsTaskpane`). */
export const appRuntimeService: Descriptor<undefined> = {
  call: {
    GetAppRuntimeState: (_, __, { paneState }) => paneState,
    SetAppRuntimeState: (_, args, scene) => {
      const state = paneStates.find((known) => known === args.text(0));
      if (state === undefined) throw new ExcelError("InvalidArgument");
      scene.paneState = state;
    },
  },
};
