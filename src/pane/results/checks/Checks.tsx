import type { Target } from "../../../hosts/port";
import type { ModelWords } from "../../../workbook";
import { checkState } from "../../../workbook/model/checks";
import type { Model } from "../../../workbook/model/models";
import { usePane } from "../../context";
import { LostMessage } from "../modelDoubts/LostMessage";
import { useModelDoubts } from "../modelDoubts/useModelDoubts";
import { ChecksLine } from "./ChecksLine";
import type { Reading } from "../figures";
import type { Standing } from "../standing";
import { CheckList } from "./CheckList";

export interface ChecksProps {
  readonly reading: Reading;
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: ModelWords;
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
  readonly onShow: (target: Target) => void;
}

/** Whether the model can be relied on: in one line, and what the reader should look at. */
export function Checks({ reading, model, said, standing, onShow }: ChecksProps) {
  const { host } = usePane();
  const { read, settle } = useModelDoubts(host, model, said);
  return (
    <>
      <ChecksLine reading={reading} model={model} said={said} standing={standing} doubts={read} />
      {read?.lost && <LostMessage lost={read.lost} said={said} />}
      <CheckList
        model={model}
        said={said}
        master={checkState(reading.checks, said)}
        doubts={read?.doubts ?? []}
        onShow={onShow}
        onSettle={settle}
      />
    </>
  );
}
