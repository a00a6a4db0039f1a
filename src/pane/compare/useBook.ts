import { useCallback, useEffect, useRef, useState } from "react";
import type { Book } from "../../grid/book";
import { modelsIn } from "../../workbook/model/models";
import { usePane } from "../context";
import { readAfterChanges } from "../readAfterChanges";
import { onChange } from "../watching";

export interface ReadBook {
  /** The last good reading; undefined before the first. */
  readonly last: Book | undefined;
  readonly failed: boolean;
  /** Reads the workbook as it is now, with the words of the languages of its models. */
  readonly read: () => Promise<Book>;
}

/** Reads the workbook when the form is opened, and after changes while it is open. */
export function useBook(isOpen: boolean): ReadBook {
  const { host, library } = usePane();
  const [state, setState] = useState<Pick<ReadBook, "last" | "failed">>({ last: undefined, failed: false });
  const latest = useRef(0);
  const read = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const book = await host.book();
      const languages = new Set(modelsIn(book.names).map(({ language }) => language));
      await Promise.all([...languages].map((language) => library.load("model", language)));
      if (turn === latest.current) setState({ last: book, failed: false });
      return book;
    } catch (error) {
      if (turn === latest.current) setState(({ last }) => ({ last, failed: true }));
      throw error;
    }
  }, [host, library]);
  useEffect(
    () => (isOpen ? readAfterChanges((changed) => onChange(host, changed), read) : undefined),
    [host, isOpen, read],
  );
  return { ...state, read };
}
