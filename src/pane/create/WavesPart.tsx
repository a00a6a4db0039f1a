import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { useLocale } from "../context";
import { Message } from "../Message";
import type { Wrong } from "./entry";
import type { FormState } from "./form";
import { WavesFields } from "./WavesFields";

interface WavesPartProps {
  readonly form: FormState;
  readonly wrong: Wrong | undefined;
  readonly users: number | undefined;
  readonly onWaves: (waves: NonNullable<FormState["waves"]>) => void;
}

/** The waves of a full workbook, and how benefits are then typed. */
export function WavesPart({ form: { waves = [] }, wrong, users, onWaves }: WavesPartProps) {
  const { waves: words, pane, language } = useLocale();
  return (
    <>
      <WavesFields waves={waves} wrong={wrong?.waves} onWaves={onWaves} />
      {wrong?.waveUsers !== undefined && (
        <Message tone="bad" alert>
          {fillIsolated(words.wrong.sum, {
            waves: count(wrong.waveUsers, language),
            users: count(users ?? 0, language),
          })}
        </Message>
      )}
      <Message tone="plain">{waves.length > 0 ? words.asEntered : pane.create.asEntered}</Message>
    </>
  );
}
