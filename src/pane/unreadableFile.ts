/** A file of the reader's that was moved, locked or changed after it was chosen. */
export class UnreadableFile extends Error {}
