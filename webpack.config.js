import { tsImport } from "tsx/esm/api";

const { site } = await tsImport("./build/site.ts", import.meta.url);
const { workbench } = await tsImport("./build/workbench.ts", import.meta.url);
const { whyNotBuilt } = await tsImport("./build/pending.ts", import.meta.url);

/** The add-in's site and the workbench: `webpack --mode production --env origin=https://addin.example.com` */
export default (env, argv) => {
  const refused = whyNotBuilt(env, argv);
  if (refused === undefined) return [workbench(env, argv), ...site(env, argv)];
  console.error(refused);
  process.exit(1);
};
