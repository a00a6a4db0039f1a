import { serve } from "./serve";

/** Of workers alone, so the types of pages don't have it. */
declare class FileReaderSync {
  readAsArrayBuffer(part: Blob): ArrayBuffer;
}

serve(self, (part) => new FileReaderSync().readAsArrayBuffer(part));
