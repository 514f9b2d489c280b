export const MessageFlag = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 1 << 15 } as const;

export const Intent = {
  guilds: 1,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

export const hasFlag = (flags: number, flag: number): boolean => (flags & flag) !== 0;
