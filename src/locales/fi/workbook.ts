import { workbook as english, type WorkbookWords } from "../../template/full/words";

export const workbook: WorkbookWords = english;
