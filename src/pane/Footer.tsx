import { Link } from "@fluentui/react-components";
import { usePane } from "./context";

/** The build writes the licences beside the page: of the product and of the packages in it. */
export function Footer() {
  const { locale } = usePane();
  return (
    <footer>
      <Link href="licences.txt" target="_blank" rel="noopener">
        {locale.pane.licences}
      </Link>
    </footer>
  );
}
