import { AsyncLocalStorage } from 'node:async_hooks';
import { CloudAdapter, type ConversationReference, ConfigurationBotFrameworkAuthentication as SdkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  GovernmentConstants,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import { type ConnectorHttp, connectorHttp, Undelivered } from './connector-http.ts';

/** The SDK, set up: who may speak to us, and how we answer. Everything that touches botbuilder is in this file. */

export type BotSettings = {
  appId?: string | undefined;
  appPassword?: string | undefined;
  tenantId?: string | undefined;
  appType?: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI' | undefined;
  /** Another issuer's OpenID metadata: sovereign clouds, and tests. */
  openIdMetadataUrl?: string | undefined;
  /** Where our own token for the way back is fetched; only tests and private clouds need another. */
  loginUrl?: string | undefined;
};

export type OutActivity = { type: string } & Record<string, unknown>;
export type Reference = {
  channelId: string;
  serviceUrl: string;
  conversation: { id: string };
  user: { id: string };
  bot: { id: string };
};

export type Connector = {
  /** The `iss` of the channel's tokens. */
  issuer: string;
  /** Verifies an inbound token against the activity. Rejects with 'forged' or 'unreachable' (no keys could be had). */
  authenticate(activity: object, authorization: string): Promise<'good' | 'forged' | 'unreachable'>;
  /** Sends one activity to where the reference points. Gives up after the time limit, and then surely sends no more. Throws Undelivered. */
  send(reference: Reference, activity: OutActivity): Promise<void>;
};

/** Milliseconds: how long one send, or the look at the keys, may take. */
export type Limits = { sendMs: number; keysMs: number };

export function connector(settings: BotSettings, limits: Limits): Connector {
  const attempts = new AsyncLocalStorage<{ over: boolean }>();
  const http = connectorHttp({ timeoutMs: limits.sendMs, given: () => attempts.getStore()?.over !== true });
  const cloud = cloudOf(settings);
  const authentication = authenticationOf(settings, cloud, http);
  const adapter = new CloudAdapter(authentication);
  return {
    issuer: cloud.ToBotFromChannelTokenIssuer,
    authenticate: (activity, authorization) => authenticate(authentication, activity, authorization, limits.keysMs),
    async send(reference, activity) {
      const attempt = { over: false };
      const sending = attempts.run(attempt, () => sendOne(adapter, settings.appId ?? '', reference, activity));
      await within(limits.sendMs, sending, new Undelivered('timeout')).finally(() => {
        attempt.over = true;
      });
    },
  };
}

/** All of them together: the SDK takes one of these as meaning all, and leaves the rest undefined. */
function cloudOf(settings: BotSettings) {
  const government =
    settings.openIdMetadataUrl !== undefined && URL.parse(settings.openIdMetadataUrl)?.hostname.endsWith('.azure.us') === true;
  const known = government ? GovernmentConstants : AuthenticationConstants;
  return {
    ToChannelFromBotLoginUrl: settings.loginUrl ?? known.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: known.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: known.ToBotFromChannelTokenIssuer,
    OAuthUrl: government ? GovernmentConstants.OAuthUrl : AuthenticationConstants.OAuthUrl,
    ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl ?? known.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadataUrl ?? known.ToBotFromEmulatorOpenIdMetadataUrl,
    CallerId: government ? 'urn:botframework:azureusgov' : 'urn:botframework:azure',
    ValidateAuthority: settings.loginUrl === undefined,
  };
}

function authenticationOf(settings: BotSettings, cloud: ReturnType<typeof cloudOf>, http: ConnectorHttp): BotFrameworkAuthentication {
  return new SdkAuthentication(cloud, credentialsOf(settings), undefined, undefined, { httpClient: http });
}

function credentialsOf(settings: BotSettings) {
  if (settings.appId !== undefined && settings.appType === 'UserAssignedMSI')
    return new ManagedIdentityServiceClientCredentialsFactory(settings.appId, new JwtTokenProviderFactory());
  return new PasswordServiceClientCredentialFactory(settings.appId ?? '', settings.appPassword ?? '', settings.tenantId ?? '');
}

async function authenticate(authentication: BotFrameworkAuthentication, activity: object, authorization: string, limit: number) {
  try {
    await within(limit, authentication.authenticateRequest(activity as never, authorization), new Error('no keys'));
    return 'good' as const;
  } catch (error) {
    return isForgery(error) ? ('forged' as const) : ('unreachable' as const);
  }
}

/** The SDK throws its own error with a status, or jsonwebtoken's; whatever else there is comes from fetching the keys. */
function isForgery(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = (error as { statusCode?: unknown }).statusCode;
  return status === 401 || ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError', 'TypeError'].includes(error.name);
}

async function sendOne(adapter: CloudAdapter, appId: string, reference: Reference, activity: OutActivity): Promise<void> {
  await adapter.continueConversationAsync(appId, reference as Partial<ConversationReference>, async (context) => {
    // Past TurnContext.sendActivity on purpose: it would overwrite `from`, and with it the agent's name.
    await adapter.sendActivities(context, [{ ...activity } as never]);
  });
}

/** A promise that is over in time. `work` may go on; what it throws later is nobody's and is swallowed. */
export async function within<T>(ms: number, work: Promise<T>, late: Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  work.catch(() => undefined);
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
