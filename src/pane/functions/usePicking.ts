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
  useEffect(() => {
    if (selected === undefined || selected === "" || selected === before.current) return;
    before.current = selected;
    onPick(current, selected);
    // A field that only gets the focus takes nothing yet.
  }, [selected]);

  useEffect(() => {
    const pane = form.current?.closest("[role=tabpanel]")?.parentElement;
    if (!pane) return undefined;
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      setCurrent(target.closest(`[${fieldMark}]`)?.getAttribute(fieldMark) ?? undefined);
    };
    pane.addEventListener("focusin", focused);
    return () => pane.removeEventListener("focusin", focused);
  }, [form]);
  return { current, selected };
}
