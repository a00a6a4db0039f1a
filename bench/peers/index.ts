import { arquero } from "./arquero";
import { door } from "./door";
import { financejs } from "./financejs";
import { financial } from "./financial";
import { formulajs } from "./formulajs";
import { fundamental } from "./fundamental";
import { hyperformula } from "./hyperformula";
import { ironcalc } from "./ironcalc";
import { lodash } from "./lodash";
import { naive } from "./naive";
import { nodeIrr } from "./nodeIrr";
import type { Peer } from "./peer";
import { stdlib } from "./stdlib";
import { stdlibTriangular } from "./stdlibTriangular";
import { tvm } from "./tvm";
import { webcarrot } from "./webcarrot";
import { xirr } from "./xirr";

/** Everything that this core is compared with. */
export const peers: readonly Peer[] = [
  door,
  naive,
  formulajs,
  financial,
  financejs,
  fundamental,
  nodeIrr,
  xirr,
  webcarrot,
  tvm,
  stdlib,
  stdlibTriangular,
  ironcalc,
  hyperformula,
  lodash,
  arquero,
];
