import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether the reader's system asks for a dark ground; follows it when it changes. */
export function useDarkGround(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}

function listen(changed: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
