/** Why CHANGELOG.md isn't ready for the release of a version. */
export function changelogProblems(changelog: string, version: string): readonly string[] {
  const sections = new Map(
    changelog
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return [heading.replace(/^\[?([^\]\s]+)\]?.*$/, "$1"), lines.join("\n").trim()] as const;
      }),
  );
  const own = sections.get(version);
  return [
    ...(own === undefined ? [`CHANGELOG.md has no section of ${version}`] : []),
    ...(own === "" ? [`CHANGELOG.md says nothing of ${version}`] : []),
    ...(sections.get("Unreleased") ? [`CHANGELOG.md has entries under "Unreleased"; they belong to ${version}`] : []),
  ];
}
