// The package ships its zod schemas without types of their own.
declare module "discord-api-spec/zod" {
  import type { $ZodType } from "zod/v4/core";

  export const CreateMessageInteractionCallbackRequestSchema: $ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: $ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: $ZodType;
  export const ModalInteractionCallbackRequestSchema: $ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodType;
  export const IncomingWebhookRequestPartialSchema: $ZodType;
  export const MessageCreateRequestSchema: $ZodType;
  export const CreatePrivateChannelRequestSchema: $ZodType;
  export const ApplicationCommandUpdateRequestSchema: $ZodType;
}
