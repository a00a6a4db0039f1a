import { usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import { WorkProgress } from "../WorkProgress";
import type { Creation } from "./useCreation";

export function CreationProgress({ creation }: { readonly creation: Creation }) {
  const { locale } = usePane();
  const words = locale.pane.create;
  if (creation.phase !== "painting") return <WorkProgress sentence={words.cancelling} />;
  const done = percent(Math.round(creation.share * 100) / 100, locale.language);
  return <WorkProgress sentence={fillIsolated(words.progress, { percent: done })} share={creation.share} />;
}
