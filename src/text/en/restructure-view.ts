import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { RestructureViewText } from "../sv/restructure-view";

/** What the pane says where the project tree is changed. */
export const restructureView: RestructureViewText = {
  open: "Change the tree …",
  title: "Change the project tree",
  change: "What is to be done?",
  changes: {
    new: "New project",
    copy: "Copy a project",
    move: "Move or change the code",
    close: "Close a project",
    delete: "Delete a project",
  },
  how: {
    new: "A subproject gets its parent's code before its own, and inherits color and competences.",
    copy: "The project's own settings come along: controls, competences, participants, prices. What is inherited goes on being inherited. Time and permissions are not copied.",
    move: "Everything below the project comes along, and every register that names the codes is changed.",
    close: "Nothing more can be registered on a closed project, nor on what is below it.",
    delete:
      "The project is deleted with its own settings. That can be done only while no time and nothing else names it.",
  },
  project: {
    new: "Below (blank: at the top of the tree)",
    copy: "Code of the project to copy",
    move: "The project's code now",
    close: "The project's code",
    delete: "The project's code",
  },
  code: { new: "Code", copy: "The copy's code", move: "New code" },
  name: { new: "Name", copy: "The copy's name (blank: the same)" },
  below: {
    copy: "Copy everything below too",
    close: "Set Closed on everything below too",
    delete: "Delete everything below too",
  },
  show: "Review",
  preview: "This changes",
  touched: (register, count) => `${register}: ${formatCount(count, "en")}`,
  make: {
    new: "Create the project",
    copy: "Create the copy",
    move: "Change the code",
    close: "Close the project",
    delete: "Delete",
  },
  closeInstead: "Close it instead",
  unbook: (project) => `Make ${project} not bookable`,
  unbookWhy: (project) => `${project} is bookable, and gets a subproject now.`,
  outdated: "The workbook has changed since the list was made.",
  showRows: (count) => `Show ${counted(count, "en", "row", "rows")}`,
  rows: (register) => `Rows in ${register}`,
  codes: (count) => `${counted(count, "en", "code", "codes")}: old → new`,
  fileName: "codes.csv",
  download: "Download the list of codes",
  copyCodes: "Copy the list of codes",
  doneTitle: "The codes are changed",
  doneHow: "Give the list of codes to those who use the old ones.",
  done: "Done",
};
