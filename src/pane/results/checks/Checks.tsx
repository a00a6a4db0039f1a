import type { CellRef } from "../../../formula/lookup";
import type { Target } from "../../../hosts/port";
import type { ModelWords } from "../../../workbook";
import { masterState } from "../../../workbook/model/masterState";
import type { Model } from "../../../workbook/model/models";
import { usePane } from "../../context";
import { LostMessage } from "../modelDoubts/LostMessage";
import { useModelDoubts } from "../modelDoubts/useModelDoubts";
import { ChecksLine } from "./ChecksLine";
import type { ResultValues } from "../figures";
import type { Standing } from "../standing";
import { CheckList } from "./CheckList";

export interface ChecksProps {
  readonly reading: ResultValues;
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: ModelWords;
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
  /** The last reading failed: these are the figures before it. */
  readonly isStale: boolean;
  readonly onShow: (target: Target | CellRef) => void;
}

/** Whether the model can be relied on: in one line, and what the reader should look at. */
export function Checks({ reading, model, said, standing, isStale, onShow }: ChecksProps) {
  const { host } = usePane();
  const doubts = useModelDoubts(host, model, said);
  const { read, settle } = doubts;
  const master = masterState(reading.checks, said);
  return (
    <>
      <ChecksLine
        // Nothing is shown as holding that isn't known to hold now.
        state={master === "hold" && (isStale || doubts.isStale) ? "unknown" : master}
        reading={reading}
        model={model}
        standing={standing}
        doubts={read}
      />
      {read?.lost && <LostMessage lost={read.lost} said={said} />}
      <CheckList
        model={model}
        said={said}
        master={master}
        doubts={read?.doubts ?? []}
        onShow={onShow}
        onSettle={settle}
      />
    </>
  );
}
