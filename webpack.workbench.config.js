import { tsImport } from "tsx/esm/api";

const { workbench } = await tsImport("./build/workbench.ts", import.meta.url);

/** The workbench alone, for `npm start`. */
export default workbench;
