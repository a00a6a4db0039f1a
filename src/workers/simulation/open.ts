/** The bundler makes the worker's script a separate file. */
export const openWorker = (): Worker =>
  new Worker(/* webpackChunkName: "simulation" */ new URL("./index.ts", import.meta.url));
