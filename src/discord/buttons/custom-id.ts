/** What a button carries in its custom id: all that Ibid knows of it, so that it works after a restart too. */
export interface ButtonId {
  readonly action: string;
  readonly state: string;
}

/** Raised when older buttons can no longer be read; those are then met with a sentence. */
const version = "1";

/** Discord's limit. */
const maxLength = 100;

const pattern = new RegExp(`^${version}:([a-z]{1,20}):(.*)$`, "su");

/** Half a character would be refused, or come back as another. */
const broken = /\p{Cs}/u;

/** Characters that an action's state may have. */
export const roomFor = (action: string): number => maxLength - `${version}:${action}:`.length;

/** The custom id, or null where Discord would not carry it as it is. */
export function encode({ action, state }: ButtonId): string | null {
  const id = `${version}:${action}:${state}`;
  return id.length > maxLength || broken.test(id) || !pattern.test(id) ? null : id;
}

/** Reads a custom id, or gives null for one that is not of this version of Ibid. */
export function decode(id: string): ButtonId | null {
  const [, action, state] = (id.length <= maxLength && pattern.exec(id)) || [];
  return action === undefined || state === undefined ? null : { action, state };
}
