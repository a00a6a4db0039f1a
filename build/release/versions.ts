/** The version stands in several places, in which it must be the same. */

export interface Versions {
  /** That of package.json; it may end in the mark of a candidate, such as -rc.1. */
  readonly product: string;
  readonly lock: string;
  /** Four numbers. */
  readonly manifest: string;
  readonly pane: string;
}

export function versionProblems({ product, lock, manifest, pane }: Versions): readonly string[] {
  const [, release] = /^(\d+\.\d+\.\d+)(?:-[\w.]+)?$/.exec(product) ?? [];
  if (release === undefined) return [`package.json has ${product}, which is no version like 1.0.0 or 1.0.0-rc.1`];
  return [
    ...(lock === product ? [] : [`package-lock.json has ${lock}, package.json ${product}`]),
    ...(pane === product ? [] : [`the pane has ${pane}, package.json ${product}`]),
    ...(manifest === `${release}.0` ? [] : [`manifest.xml has ${manifest} instead of ${release}.0`]),
    // Microsoft's validator refuses them.
    ...(Number(release.split(".")[0]) >= 1 ? [] : [`${product} is below 1.0`]),
  ];
}
