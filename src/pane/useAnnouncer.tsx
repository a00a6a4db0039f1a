import { useCallback, useState, type ReactNode } from "react";

/** Visible to screen readers only. */
const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** A polite live region and a function to announce in it. A new key makes a repeated sentence announced again. */
export function useAnnouncer(): { readonly announce: (sentence: string) => void; readonly region: ReactNode } {
  const [spoken, setSpoken] = useState({ sentence: "", turn: 0 });
  const announce = useCallback((sentence: string) => setSpoken(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  const region = (
    <div role="status" aria-live="polite" style={unseen}>
      <span key={spoken.turn}>{spoken.sentence}</span>
    </div>
  );
  return { announce, region };
}
