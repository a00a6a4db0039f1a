import type { Texts } from "../../../language/texts";

/** The words of doubts about a model, and of what it has lost, in English. */
export const modelDoubts = {
  /** After the words for checks that hold. */
  open: "{checks}, but there is a question about the figures.",
  adoption: {
    says: "Adoption is 100% from year 1: does everybody work with it from the first day?",
    why: "Use usually grows over months, and benefits with it. If your amounts are already what arrives in each year, it is right.",
  },
  margin: {
    says: "The gross margin is 100%: does nothing that is sold cost anything?",
    why: "With a margin of 100%, revenue counts in full as a benefit. Only what is left of it is one.",
  },
  revenue: {
    says: "Is “{line}” revenue? Only its margin is a benefit.",
    why: "Revenue counted in full makes every answer too good. Enter its margin, and say so in the name of the line.",
    whyFull:
      "Revenue counted in full makes every answer too good. Choose “{revenue}” under “{countedIn}”, and it counts at the gross margin.",
  },
  time: {
    says: "Is “{line}” time that another line counts already?",
    why: "The same hours in two lines make every answer too good. Keep one of the two.",
  },
  gap: {
    says: "“{line}” has nothing in year {year}, but before and after it: is that right?",
    why: "A figure that was deleted by mistake makes the case too good or too bad. Where nothing is meant, type 0.",
  },
  right: "It is right",
  rightLine: "It is right: {doubt}",
  settled: "This is not asked again in this session: {doubt}",
  lost: {
    title: "The model is not whole",
    sheets: "Missing sheets: {sheets}.",
    names: "Missing names, or names whose cells are deleted: {names}.",
    more: "{names} and {count} more",
    todo: "Figures may be wrong, and what is read by these names is left out here. Undo the deletion, or open a copy from before it. Otherwise create the model anew with your figures.",
  },
  unmarked:
    "A model in this workbook is not recognised: the name {name} is missing or changed. Undo the change, or open a copy from before it.",
} as const;

export type ModelDoubtsWords = Texts<typeof modelDoubts>;
