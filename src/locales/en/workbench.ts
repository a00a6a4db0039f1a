/** The workbench page's own words, in English. */
import { opening } from "./opening";

export const workbench = {
  title: "CRM ROI",
  pane: "Results and tools",
  sheet: "Cells of the sheet {sheet}",
  /** Limitations of the grid in this language; empty in English. */
  limits: "",
  /** Of the skip links, which appear with the keyboard's focus. F6 does the same. */
  toPane: "To results and tools (F6)",
  toCells: "To the cells (F6)",
  opening,
  kept: {
    saving: "Saving in this browser…",
    saved: "Saved in this browser at {time}",
    refused: "This browser keeps nothing here. Download the workbook before you close the page.",
    elsewhere:
      "This page is open in another tab, too, which keeps its work. Nothing in this tab is kept: download the workbook before you close it.",
    fresh: "New workbook",
    back: "Bring back the workbook before",
    apart: {
      kept: "A workbook kept here can't be opened, and was set aside. Its cells can be downloaded, without their looks.",
      downloaded: "Its cells are downloaded: values, formulas and names, without looks, rules and charts.",
      unreadable: "No cells were found in it. What was kept is downloaded as it is; only a program can read it.",
      wholeDownloaded: "Downloaded as it was kept, with everything in it; only a program can read it.",
      refused: "The browser refuses to delete it. It stays set aside.",
      download: "Download its cells",
      whole: "Download it as it was kept",
      again: "Try to open it again",
      forget: "Delete it",
      sure: "Delete the workbook that can't be opened? It can't be brought back.",
    },
  },
} as const;
