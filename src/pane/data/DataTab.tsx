import { Field, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { At } from "../../grid/address";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import { useLocale, useModelLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSteadyModel } from "../useSteadyModel";
import { useWatched } from "../useWatched";
import { Waiting } from "../Waiting";
import { GoalsSection } from "./GoalsSection";
import { readData } from "./reading";
import { ReviewSection } from "./ReviewSection";
import { today } from "./typedDate";

export interface DataTabProps {
  /** Those with goals and a review. */
  readonly models: readonly Model[];
  /** Undefined if there is none any more. */
  readonly model: Model | undefined;
  readonly onModel: (number: number) => void;
}

/** Goals, and plan against actual, of a model: read from its cells and written into them. */
export function DataTab({ models, model, onModel }: DataTabProps) {
  const { data: words } = useLocale();
  if (!model) return <Message tone="plain">{words.none}</Message>;
  return <ModelData models={models} model={model} onModel={onModel} />;
}

function ModelData({ models, model, onModel }: DataTabProps & { readonly model: Model }) {
  const { host } = usePane();
  const locale = useLocale();
  const same = useSteadyModel(model);
  const said = useModelLocale(model.language);
  const reading = useWatched(
    host,
    useCallback(async () => ({ model: same, data: await readData(host, same, said) }), [host, same, said]),
  );
  const [isLost, setLost] = useState(false);
  // Figures of the model chosen before must not be shown.
  const data = reading.value?.model === same ? reading.value.data : undefined;
  const show = (key: Key, at: At) => {
    setLost(false);
    host.show(same, { key, ...at }).catch(() => setLost(true));
  };
  const day = today();
  return (
    <>
      {models.length > 1 && (
        <Field label={locale.data.model}>
          <Select value={String(model.number)} onChange={(_, { value }) => onModel(Number(value))}>
            {models.map(({ number, sheet }) => (
              <option key={number} value={number}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(reading.failed || isLost) && <Message tone="bad">{locale.pane.results.unreadable}</Message>}
      {!data && !reading.failed && <Waiting progress={0} />}
      {data && (
        <>
          <GoalsSection key={`goals ${same.number}`} goals={data.goals} model={same} today={day} onShow={show} />
          <ReviewSection
            key={`review ${same.number}`}
            review={data.review}
            currency={data.currency}
            model={same}
            today={day}
            onShow={show}
          />
        </>
      )}
    </>
  );
}
