/**
 * Expected errors of a spreadsheet. The pane has a sentence for each key:
 * - editing: a cell is being typed in, and the spreadsheet takes nothing else
 * - protected: the workbook or a sheet is protected
 * - readOnly: the workbook can't be changed, as in protected view
 * - taken: there already are sheets of these names
 * - gone: a sheet was deleted while it was needed
 * - cancelled: the reader cancelled; nothing was added
 * - failed: anything else; nothing was added
 * - remains: it failed, and these sheets could not be taken away; the next paint takes them away
 * - unloaded: the part of the program that does it could not be loaded; nothing was begun
 * - halfway: some of the workbook was changed, and could not be changed back; the note sheet stands, and Restore needs it
 * - newRows: rows were inserted on these sheets, and could not be removed; what was to be typed in them is there in part
 */
export type TroubleKey =
  | "editing"
  | "protected"
  | "readOnly"
  | "taken"
  | "gone"
  | "cancelled"
  | "failed"
  | "remains"
  | "unloaded"
  | "halfway"
  | "newRows";

export class Trouble extends Error {
  override readonly name = "Trouble";

  constructor(
    readonly key: TroubleKey,
    readonly sheets: readonly string[] = [],
    cause?: unknown,
  ) {
    super(cause instanceof Error ? `${key}: ${cause.message}` : key, { cause });
  }
}

/** Awaits a part of the program. Where it can't be loaded, nothing has begun, and the pane has a sentence for it. */
export async function onDemand<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new Trouble("unloaded", [], cause);
  }
}

export const isUnloaded = (error: unknown): boolean => error instanceof Trouble && error.key === "unloaded";
