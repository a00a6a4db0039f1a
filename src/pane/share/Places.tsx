import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";

/** At most this many places are named; the rest are counted. */
const named = 12;

/** Cells, names or sheets, each in its own direction. */
export function Places({ where }: { readonly where: readonly string[] }) {
  const { locale } = usePane();
  const { quiet } = useSectionStyles();
  const rest = where.length - named;
  return (
    <div className={quiet}>
      {where.slice(0, named).map((each, index) => (
        <span key={each}>
          {index > 0 && ", "}
          <bdi>{each}</bdi>
        </span>
      ))}
      {rest > 0 && ` ${fillIsolated(locale.pane.share.more, { count: count(rest, locale.language) })}`}
    </div>
  );
}
