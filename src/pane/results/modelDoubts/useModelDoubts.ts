import { useCallback, useState } from "react";
import type { SpreadsheetHost } from "../../../hosts/port";
import type { ModelWords } from "../../../workbook";
import { settledAs, type ModelDoubt } from "../../../workbook/model/modelDoubts";
import type { Model } from "../../../workbook/model/models";
import { useWatched } from "../../useWatched";
import { readDoubts, type ReadDoubts } from "./read";

export interface Doubts {
  /** Without those that the reader has settled; undefined until they are read. */
  readonly read: ReadDoubts | undefined;
  /** The last reading failed: what was read before may be wrong by now. */
  readonly isStale: boolean;
  /** The reader says that it is right; not asked again in this session. */
  readonly settle: (doubt: ModelDoubt) => void;
}

/** @param words those of the model's language */
export function useModelDoubts(host: SpreadsheetHost, model: Model, words: ModelWords): Doubts {
  const reading = useWatched(
    host,
    useCallback(async () => ({ model, read: await readDoubts(host, model, words) }), [host, model, words]),
  );
  const [settledHere, setSettledHere] = useState<readonly string[]>([]);
  const place = `settled doubts ${model.number}`;
  const settled = [...(host.remembered.get(place) ?? "").split("\n"), ...settledHere];
  // JSON has no line break.
  const keyOf = (doubt: ModelDoubt) => `${model.number} ${settledAs(doubt)}`;
  const read = reading.value?.model === model ? reading.value.read : undefined;
  return {
    read: read && { ...read, doubts: read.doubts.filter((doubt) => !settled.includes(keyOf(doubt))) },
    isStale: reading.failed,
    settle(doubt) {
      host.remembered.set(place, [...settled, keyOf(doubt)].filter(Boolean).join("\n"));
      // Where the browser keeps nothing, it holds as long as the list is shown.
      setSettledHere([...settledHere, keyOf(doubt)]);
    },
  };
}
