import type { Option } from "./option";

/** Options of the same name are told apart by their places. */
export function distinctNames(options: readonly Option[]): readonly Option[] {
  const names = options.map(({ name }) => name.toLowerCase());
  return options.map((option, i) => {
    const isAlone = names.filter((name) => name === option.name.toLowerCase()).length === 1;
    return isAlone ? option : { ...option, name: `${option.name} (${i + 1})` };
  });
}
