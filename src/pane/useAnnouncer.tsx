import { useCallback, useState, type ReactNode } from "react";

/** Shown to screen readers alone. */
const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** A polite live region and the way to speak through it. The same sentence twice is said twice: its key changes. */
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
