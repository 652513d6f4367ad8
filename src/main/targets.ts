import { emailTarget } from '../handoff/targets/email.ts';
import { followUpBossTarget } from '../handoff/targets/follow-up-boss.ts';
import { hubspotTarget } from '../handoff/targets/hubspot.ts';
import { jsonTarget } from '../handoff/targets/json.ts';
import type { Target } from '../handoff/targets/target.ts';
import { webhookTarget } from '../handoff/targets/webhook.ts';
import type { Settings } from '../settings.ts';

/** Everywhere that leads go, by what is set. */
export function targetsOf(settings: Settings, publicUrl: () => string): Target[] {
  const allowPrivate = settings.TARGETS_ALLOW_PRIVATE;
  const given = settings;
  return [
    given.WEBHOOK_URL !== undefined &&
      given.WEBHOOK_SECRET !== undefined &&
      webhookTarget({ url: given.WEBHOOK_URL, secret: given.WEBHOOK_SECRET, allowPrivate: given.WEBHOOK_ALLOW_PRIVATE }),
    given.SMTP_URL !== undefined &&
      given.MAIL_FROM !== undefined &&
      emailTarget({ url: given.SMTP_URL, from: given.MAIL_FROM, to: given.LEAD_EMAIL_TO, desk: publicUrl }),
    given.FOLLOW_UP_BOSS_API_KEY !== undefined &&
      followUpBossTarget({ key: given.FOLLOW_UP_BOSS_API_KEY, url: given.FOLLOW_UP_BOSS_URL, operator: given.OPERATOR_NAME, allowPrivate }),
    given.HUBSPOT_TOKEN !== undefined && hubspotTarget({ token: given.HUBSPOT_TOKEN, url: given.HUBSPOT_URL, allowPrivate }),
    given.JSON_URL !== undefined && jsonTarget({ url: given.JSON_URL, token: given.JSON_TOKEN, allowPrivate }),
  ].filter((target) => target !== false);
}
