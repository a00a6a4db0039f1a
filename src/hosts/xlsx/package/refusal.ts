/**
 * Why a file isn't read:
 * - notZip: it is something else than an .xlsx file
 * - oldOrEncrypted: it is a compound file, as old .xls workbooks and workbooks with a password are
 * - encrypted: it is a zip file with a password
 * - truncated: its end is missing
 * - tooLarge: it is larger than the limit when unpacked
 * - binary: it is a binary workbook, .xlsb
 * - notWorkbook: it is a zip file without a workbook in it
 * - damaged: a part can't be read
 */
export type Reason =
  "notZip" | "oldOrEncrypted" | "encrypted" | "truncated" | "tooLarge" | "binary" | "notWorkbook" | "damaged";

export interface PackageRefusal {
  readonly refused: Reason;
}

/** Thrown within this folder and caught at its public functions. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The content, or the reason for refusing it. */
export function orRefusal<T>(read: () => T): T | PackageRefusal {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Refused) return { refused: failure.reason };
    throw failure;
  }
}
