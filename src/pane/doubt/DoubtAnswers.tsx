import { Button } from "@fluentui/react-components";
import type { TypedNumber } from "../../language/typedNumber";
import { writtenTyped } from "../../language/writtenNumber";
import { useLocale } from "../context";
import { useSectionStyles } from "../useSectionStyles";

export interface DoubtAnswersProps {
  readonly readings: readonly TypedNumber[];
  readonly onAnswer: (reading: TypedNumber) => void;
}

/** A button for each number that a doubtful text may mean, as below the grid. */
export function DoubtAnswers({ readings, onAnswer }: DoubtAnswersProps) {
  const { language } = useLocale();
  const section = useSectionStyles();
  return (
    <div className={section.row}>
      {readings.map((reading) => (
        <Button key={reading.number} size="small" onClick={() => onAnswer(reading)}>
          <bdi>{writtenTyped(reading, language)}</bdi>
        </Button>
      ))}
    </div>
  );
}
