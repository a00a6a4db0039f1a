import { useCallback, useState } from "react";
import type { Remembered } from "../../hosts/port";
import { languages, type Language } from "../../language/languages";
import { isAudience, type Audience } from "../../sharing/audience";

const keys = { audience: "share.audience", into: "share.language" } as const;

export interface ShareAnswer {
  /** Undefined until the reader has answered for this workbook. */
  readonly audience: Audience | undefined;
  /** The recipient's language. */
  readonly into: Language;
  readonly setAudience: (audience: Audience) => void;
  readonly setInto: (into: Language) => void;
}

/** Who gets the workbook, and in which language: remembered for each workbook in this session. */
export function useAnswer(remembered: Remembered, language: Language): ShareAnswer {
  const [audience, setAudience] = useState(() => {
    const kept = remembered.get(keys.audience);
    return isAudience(kept) ? kept : undefined;
  });
  const [into, setInto] = useState(() => languages.find((each) => each === remembered.get(keys.into)));
  return {
    audience,
    into: into ?? language,
    setAudience: useCallback(
      (chosen) => {
        setAudience(chosen);
        remembered.set(keys.audience, chosen);
      },
      [remembered],
    ),
    setInto: useCallback(
      (chosen) => {
        setInto(chosen);
        remembered.set(keys.into, chosen);
      },
      [remembered],
    ),
  };
}
