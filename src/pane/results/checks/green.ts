import type { MasterState } from "../../../workbook/model/masterState";
import type { ReadDoubts } from "../modelDoubts/read";
import type { Standing } from "../standing";

/** True if the model can be relied on: its checks hold, it is filled in with the reader's own figures, and no question is open. */
export const isGreen = (checks: MasterState, standing: Standing | undefined, doubts: ReadDoubts | undefined): boolean =>
  checks === "hold" &&
  standing !== undefined &&
  !standing.isSample &&
  standing.missing.length === 0 &&
  doubts !== undefined &&
  doubts.lost === undefined &&
  doubts.doubts.length === 0;
