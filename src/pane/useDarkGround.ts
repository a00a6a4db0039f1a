import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** True if the reader's system prefers a dark colour scheme; updates when that changes. */
export function useDarkGround(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}

function listen(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
