import { tsImport } from "tsx/esm/api";

const { site } = await tsImport("./build/site.ts", import.meta.url);
const { whyNotBuilt } = await tsImport("./build/pending.ts", import.meta.url);

/** `webpack --config webpack.config.js --mode production --env origin=https://addin.example.com` */
export default (env, argv) => {
  const refused = whyNotBuilt(env, argv);
  if (refused === undefined) return site(env, argv);
  console.error(refused);
  process.exit(1);
};
