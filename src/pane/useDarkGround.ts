import { useCallback, useSyncExternalStore } from "react";
import type { Theme } from "../hosts/port";

const query = "(prefers-color-scheme: dark)";

/** True if Office, or otherwise the reader's system, has dark colours; updates when that changes. */
export function useDarkGround(theme: Theme | undefined): boolean {
  return useSyncExternalStore(
    listen,
    useCallback(() => theme?.isDark() ?? matchMedia(query).matches, [theme]),
  );
}

function listen(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  // Excel has no event for it. A reader who has changed Excel's theme comes back to the pane.
  window.addEventListener("focus", changed);
  return () => {
    media.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}
