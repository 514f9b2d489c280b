import { PermissionFlagsBits, PermissionsBitField } from "discord.js";
import { describe, expect, test } from "vitest";
import { type Petition, permissionFor } from "../../../src/discord/moderating/permission.ts";

const [HERE, THERE, ADA] = ["100000000000000001", "100000000000000002", "200000000000000001"];

const { ManageGuild, Administrator, ManageMessages, ManageRoles } = PermissionFlagsBits;
const BITS = [ManageGuild, Administrator, ManageMessages, ManageRoles];

/** All sets of four permissions, and none told at all. */
const permissions: readonly (bigint | null)[] = [
  ...Array.from({ length: 2 ** BITS.length }, (_, set) =>
    BITS.reduce((sum, bit, at) => ((set >> at) & 1 ? sum | bit : sum), 0n),
  ),
  null,
];

const places = [
  { guildId: HERE, context: 0 },
  { guildId: HERE, context: null },
  { guildId: null, context: 1 },
  { guildId: null, context: 2 },
] as const;

const installations = [
  { 0: HERE },
  { 0: HERE, 1: ADA },
  { 0: THERE },
  { 0: "0" },
  { 1: ADA },
  {},
  null,
] as const;

const petitions = places.flatMap((place) =>
  installations.flatMap((authorizingIntegrationOwners) =>
    permissions.map((bits): Petition & { readonly bits: bigint | null } => ({
      ...place,
      authorizingIntegrationOwners,
      user: { id: ADA },
      memberPermissions: bits === null ? null : new PermissionsBitField(bits),
      bits,
    })),
  ),
);

describe("who may change a server's articles", () => {
  test(`is told alike in all of ${petitions.length} cases: only with the right, only where the bot is installed`, () => {
    for (const petition of petitions) {
      const { guildId, authorizingIntegrationOwners: owners, bits } = petition;
      const has = bits !== null && (bits & (ManageGuild | Administrator)) !== 0n;
      const granted = has && guildId === HERE && owners !== null && "0" in owners && owners[0] === HERE;
      const outcome = permissionFor(petition);
      expect("server" in outcome).toBe(granted);
      if ("server" in outcome) expect(outcome.server).toBe(HERE);
    }
  });
});
