/** Why a file isn't read:
 * - notZip: something else than an .xlsx file
 * - oldOrEncrypted: a compound file, which an old .xls workbook and one with a password both are
 * - encrypted: a zip file with a password
 * - truncated: its end is missing
 * - tooLarge: more than `most` bytes when unpacked
 * - notWorkbook: a zip file without a workbook in it
 * - damaged: a part can't be read
 */
export type Reason = "notZip" | "oldOrEncrypted" | "encrypted" | "truncated" | "tooLarge" | "notWorkbook" | "damaged";

export interface Refusal {
  readonly refused: Reason;
}

/** Thrown within this folder and caught at its public functions. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The content, or the reason for refusing it. */
export function orRefusal<T>(read: () => T): T | Refusal {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Refused) return { refused: failure.reason };
    throw failure;
  }
}
