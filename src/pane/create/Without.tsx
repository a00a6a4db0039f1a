import { usePane } from "../context";
import { Message } from "../Message";

/** Tells what Excel refused of the new sheets, where a reader would miss it. */
export function Without() {
  const { host, locale } = usePane();
  const words = locale.pane.create.without;
  const missing = (Object.keys(words) as (keyof typeof words)[]).filter((each) => host.refused.has(each));
  if (missing.length === 0) return null;
  return (
    <Message tone="plain">
      {missing.map((each) => (
        <div key={each}>{words[each]}</div>
      ))}
    </Message>
  );
}
