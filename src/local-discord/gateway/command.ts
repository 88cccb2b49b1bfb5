import { GatewayOpcodes } from 'discord-api-types/v10';
import * as z from 'zod';

const identify = z.object({
  op: z.literal(GatewayOpcodes.Identify),
  d: z.looseObject({
    token: z.string(),
    intents: z.number(),
    shard: z.tuple([z.number(), z.number()]).optional(),
    properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  }),
});

const resume = z.object({
  op: z.literal(GatewayOpcodes.Resume),
  d: z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() }),
});

const other = z.object({
  op: z.literal([
    GatewayOpcodes.Heartbeat,
    GatewayOpcodes.PresenceUpdate,
    GatewayOpcodes.VoiceStateUpdate,
    GatewayOpcodes.RequestGuildMembers,
  ]),
});

const command = z.union([identify, resume, other]);

/** What a bot sends over the gateway. */
export type Command = z.infer<typeof command>;

/** Reads what a bot sent; null where it is none of the gateway's commands. */
export function parseCommand(text: string): Command | null {
  try {
    return command.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
export type IdentifyData = z.infer<typeof identify>['d'];
export type ResumeData = z.infer<typeof resume>['d'];
