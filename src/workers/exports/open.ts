/** The bundler makes the worker's script a separate file. */
export const openExportsWorker = (): Worker =>
  new Worker(/* webpackChunkName: "exports" */ new URL("./index.ts", import.meta.url));
