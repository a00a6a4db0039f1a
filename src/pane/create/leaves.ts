import type { FocusEvent } from "react";

/**
 * Whether a reader leaves a field for anything but the button that sends its form. The sending marks what is wrong by itself; a mark
 * that appears before moves the button away from under the pointer.
 */
export const leaves = ({ relatedTarget }: FocusEvent): boolean =>
  !(relatedTarget instanceof HTMLButtonElement && relatedTarget.type === "submit");
