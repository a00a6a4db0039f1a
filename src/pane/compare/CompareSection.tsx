import { useCallback } from "react";
import { comparisonNumbers } from "../../workbook/comparison/names";
import type { Model } from "../../workbook/model/models";
import { namesNow } from "../bookNames";
import { usePane } from "../context";
import { OnDemand } from "../frame/OnDemand";
import { useWatched } from "../useWatched";
import { compare } from "./part";

/** Offered where two models stand in the workbook, or a comparison of them. */
export function CompareSection({ models }: { readonly models: readonly Model[] }) {
  const { host } = usePane();
  const isCompared = useWatched(
    host,
    useCallback(async () => comparisonNumbers(await namesNow(host)).length > 0, [host]),
  ).value;
  return models.length > 1 || isCompared ? <OnDemand part={compare} given={{ models }} room={24} /> : null;
}
