import type { FormFaults } from "./entry";
import type { SettingField } from "./fieldFaults";
import type { FormState } from "./form";

/** The sentences that still hold after a change. */
export function stillWrong(
  wrong: FormFaults,
  field: SettingField | undefined,
  { lines, waves }: Partial<FormState>,
): FormFaults {
  const gone = new Set<string | undefined>([
    field,
    ...(waves ? ["waves", "waveUsers"] : []),
    ...(field === "users" ? ["waveUsers"] : []),
  ]);
  const kept = Object.fromEntries(Object.entries(wrong).filter(([key]) => !gone.has(key))) as unknown as FormFaults;
  return lines === undefined ? kept : { ...kept, lines: new Map(), tooMany: [] };
}
