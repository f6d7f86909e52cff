import { fireEvent, screen, waitFor } from "@testing-library/preact";
import type { RegisterId } from "#core/registers/register";
import { ExportView } from "../../../../addin/pane/export/ExportView";
import { kept } from "../../../../addin/pane/export/kept-export";
import { leaveLearning } from "../../../../addin/pane/export/learn-actions";
import {
  chosenColumns,
  earlier,
  handed,
  list,
  receiver,
  rowChoice,
  source,
  withTree,
  type Made,
} from "../../../../addin/pane/export/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

/** Exportera as it is before anybody has been there, beside a workbook of these rows. */
export const openExport = async (rows: Rows, register: RegisterId, language: "sv" | "en" = "sv") => {
  leaveLearning();
  source.value = register;
  receiver.value = { kind: "preset", preset: "again" };
  list.value = undefined;
  rowChoice.value = "all";
  chosenColumns.value = undefined;
  withTree.value = false;
  earlier.value = undefined;
  handed.value = undefined;
  kept.value = undefined;
  return openView(ExportView, rows, language);
};

export const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

/** Says who the file is for. */
export const chooseReceiver = (name: string): void => {
  const label = screen.getAllByText(name).find((one) => one.className === "receiver-name");
  fireEvent.click(label!.closest("label")!.querySelector("input")!);
};

/** Makes the file, and gives what was handed to the browser. */
export const makeFile = async (): Promise<Made> => {
  await waitFor(() => {
    if (document.querySelector("#export-file")!.hasAttribute("disabled")) throw new Error("not ready");
  });
  handed.value = undefined;
  fireEvent.click(document.querySelector("#export-file")!);
  return waitFor(() => {
    const now = handed.value;
    if (now?.way !== "file") throw new Error("nothing was handed over yet");
    return now.made;
  });
};

/** The text of the first file. */
export const textOf = ({ files }: Made): string =>
  new TextDecoder().decode(files[0]!.bytes).replace("\uFEFF", "");

/** Gives a file to the field that asks for one. */
export const giveFile = (name: string, text: string): void => {
  const input = document.querySelector('input[type="file"]')!;
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
};
