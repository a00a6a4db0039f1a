import { usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { numberFormat } from "../../language/numbers";
import { WorkProgress } from "../WorkProgress";
import type { Creation } from "./useCreation";

export function CreationProgress({ creation }: { readonly creation: Creation }) {
  const { locale } = usePane();
  const words = locale.pane.create;
  if (creation.phase !== "painting") return <WorkProgress sentence={words.cancelling} />;
  const done = numberFormat(locale.language, { style: "percent", minimumFractionDigits: 1 }).format(
    Math.round(creation.share * 100) / 100,
  );
  return <WorkProgress sentence={fillIsolated(words.progress, { percent: done })} share={creation.share} />;
}
