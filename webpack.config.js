import { tsImport } from "tsx/esm/api";

/** `webpack --config webpack.config.js --mode production --env origin=https://addin.example.com` */
const { site } = await tsImport("./build/site.ts", import.meta.url);
export default site;
