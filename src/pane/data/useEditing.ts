import { useCallback, useEffect, useRef, useState } from "react";

export interface Editing {
  readonly isEditing: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Holds the button that opens the fields, and gets the focus back when they are closed. */
  readonly button: (element: HTMLElement | null) => void;
}

/** Fields that take the place of the button that opens them. */
export function useEditing(): Editing {
  const [isEditing, setEditing] = useState(false);
  const held = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isEditing) held.current?.focus();
    wasOpen.current = isEditing;
  }, [isEditing]);
  const open = useCallback(() => setEditing(true), []);
  const close = useCallback(() => setEditing(false), []);
  const button = useCallback((element: HTMLElement | null) => {
    held.current = element;
  }, []);
  return { isEditing, open, close, button };
}
