import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { usePane } from "../context";
import { useWatched } from "../useWatched";

export interface Picking {
  /** The field that takes the next selection of cells. */
  readonly current: string | undefined;
  /** The selected cells, with their sheet. */
  readonly selected: string | undefined;
}

/** Marks an element that contains one field, with the field's key. */
export const fieldMark = "data-picks";

/**
 * Hands each new selection of cells to the field that had the focus last, or to no field. A click into the sheet takes the focus
 * from the field, but the field still waits for cells; anything else in the pane that gets the focus ends that.
 */
export function usePicking(
  form: RefObject<HTMLElement | null>,
  onPick: (field: string | undefined, address: string) => void,
): Picking {
  const { host } = usePane();
  const [current, setCurrent] = useState<string>();
  const selection = useWatched(
    host,
    useCallback(async () => (await host.selection()).address, [host]),
  );
  const selected = selection.value;
  const before = useRef<string>(undefined);
  /** The field that the next selection fills; `current` follows it once no pointer is down. */
  const waiting = useRef<string>(undefined);
  useEffect(() => {
    if (selected === undefined || selected === "" || selected === before.current) return;
    before.current = selected;
    onPick(waiting.current, selected);
    // A field that only gets the focus takes nothing yet.
  }, [selected]);

  useEffect(() => {
    const pane = form.current?.closest("[role=tabpanel]")?.parentElement;
    if (!pane) return undefined;
    let isPressed = false;
    const apply = () => setCurrent(waiting.current);
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      waiting.current = target.closest(`[${fieldMark}]`)?.getAttribute(fieldMark) ?? undefined;
      // The hint below a field would move the pressed button away from the pointer, and its click would be lost.
      if (!isPressed) apply();
    };
    const pressed = () => void (isPressed = true);
    const released = () => {
      isPressed = false;
      // After the click that follows.
      setTimeout(apply);
    };
    pane.addEventListener("focusin", focused);
    pane.addEventListener("pointerdown", pressed);
    document.addEventListener("pointerup", released);
    document.addEventListener("pointercancel", released);
    return () => {
      pane.removeEventListener("focusin", focused);
      pane.removeEventListener("pointerdown", pressed);
      document.removeEventListener("pointerup", released);
      document.removeEventListener("pointercancel", released);
    };
  }, [form]);
  return { current, selected };
}
