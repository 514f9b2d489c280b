import type { Rendered } from "../rendering/message.ts";

/** The way back to one asker. */
export interface Route {
  /** Whether the answer is hidden from others who could be shown it. */
  readonly shareable: boolean;
  /** The asker's language, as Discord names it; undefined where it is not told. */
  readonly locale: string | undefined;
  /** Sends the one answer; `secret` shows it to the asker alone, where others could see it. */
  send(rendered: Rendered, secret: boolean): Promise<void>;
}

/** What the library is handed of a rendered message. */
export const payloadOf = ({ content, components, files, flags }: Rendered) => ({
  ...(content !== undefined && { content }),
  ...(components !== undefined && { components }),
  ...(files !== undefined && { files: files.map((file) => ({ name: file.name, attachment: file.content })) }),
  flags,
});
