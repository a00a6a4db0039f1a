/** The English words of sharing. {…} is a placeholder. */
import type { Texts } from "../language/texts";
import { pack } from "./pack/words";

export const sharing = {
  note: {
    sheet: "Prepared for sharing",
    title: "Prepared for sharing",
    says: "This workbook was made readable without the CRM ROI add-in. Each line below says what a cell held before and what stands there now. With the add-in, Restore puts everything back as it was.",
    keep: "Keep this sheet as long as you may want to restore. The columns on the right are for Restore.",
    cell: "Cell",
    was: "What it was",
    now: "What it is now",
    restore: "For Restore",
    written: "What was written",
    place: "Its place",
    references: "Its references",
  },
  /** The new content of a cell. */
  becomes: {
    twin: "Becomes Excel’s own formula and goes on calculating",
    partly: "Becomes Excel’s own formula; one part of it stays as a plain number and no longer changes",
    value: "Becomes a plain value, as calculated now, and no longer changes",
    error: "Shows an error now and will go on showing it",
    shown: "Keeps the value it shows and no longer changes; it could not be worked out anew",
    asks: "The same formula, which now reads the table of plain values",
    column: "New rows of the table start empty",
    rule: "Excel’s own formula, in a conditional format or data validation",
    stays: "It has no value now that could be fixed",
    left: "Left as it is: it has no equivalent in Excel’s own functions. Without the add-in it gives #NAME?",
  },
  /** The result for a cell when it is restored. */
  fate: {
    back: "As it was",
    already: "Already as it was",
    gone: "Deleted since",
    lost: "Left: cells it refers to have been deleted",
    changed: "Left: changed since it was prepared",
  },
  /** Problems that a recipient would have, and how to solve them. */
  found: {
    ours: { title: "CRM functions", advice: "Without the add-in they turn into #NAME?. Prepare the workbook." },
    unknown: {
      title: "Unknown names (#NAME?)",
      advice: "Repairing may correct them; otherwise correct the formula yourself.",
    },
    waiting: { title: "Cells still waiting for a result", advice: "Let Excel finish calculating, or repair them." },
    lost: {
      title: "Calls of functions whose name or workbook is lost (#REF!)",
      advice: "What stood there can’t be guessed. Type the formula again.",
    },
    left: {
      title: "Names with CRM functions that preparing leaves as they are",
      advice: "Without the add-in they give #NAME?. Write them with Excel’s own functions, or delete them.",
    },
    rules: {
      title: "CRM functions in conditional formats, data validation or charts",
      advice:
        "Excel never calculates them there. Preparing puts Excel’s own functions in their place where it can; change the others yourself.",
    },
    dates: {
      title: "CRM functions on dates, in a workbook that counts dates from 1904",
      advice:
        "They count dates from 1900, so months and years come out four years too early. Turn the 1904 date system off in Excel’s options, and enter the dates again.",
    },
    protected: {
      title: "Protected sheets with CRM functions",
      advice: "Recipients cannot recalculate or repair them. Remove the protection, then prepare.",
    },
    links: {
      title: "Links to other workbooks",
      advice: "Recipients may not have them. Put values in place of the links, or send those workbooks too.",
    },
    sample: {
      title: "Sample figures",
      advice: "Put your own figures in their place, and take the mark out of the title.",
    },
    checks: { title: "Checks that do not hold", advice: "Correct what they name before you pass the figures on." },
    looks: {
      title: "Checks that ask for a look",
      advice: "They may be right as they are: look at what they name, and correct it or tell the recipient why.",
    },
    hidden: { title: "Hidden sheets", advice: "Recipients can show them. Delete what they should not see." },
    people: {
      title: "Names in the file’s properties",
      advice: "In Excel: File, Info, Inspect Workbook removes them.",
    },
  },
  pack,
} as const;

export type SharingWords = Texts<typeof sharing>;
