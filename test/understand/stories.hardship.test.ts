import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** What befell the household, in the course of a story; beside each kind a neighbour that tells of none. */
describe('what befell the household', () => {
  it.each<[string, string[]]>([
    ['he broke his collarbone and was out three months', ['medical_or_disability']],
    ['my wife tore her rotator cuff', ['medical_or_disability']],
    ['I slipped off a ladder in June', ['medical_or_disability']],
    ['had both knees replaced this year', ['medical_or_disability']],
    ['heart trouble put me down all spring', ['medical_or_disability']],
    ['my dad is in assisted living now', ['medical_or_disability']],
    ['he drives when his dialysis days let him', ['medical_or_disability']],
    ['the van was in the shop five weeks and I could not deliver', ['reduced_income']],
    ['no loads no pay', ['reduced_income']],
    ['they knocked me down from 40 hours to 22', ['reduced_income']],
    ["they aren't giving me any hours", ['reduced_income']],
    ['cotton prices are terrible this year', ['reduced_income']],
    ['his brother quit paying his half', ['reduced_income']],
    ["my wife's job moved to Tulsa and we went along", ['relocation']],
    ['the county banned short-term rentals on our road', ['rental_loss']],
    ['upstairs quit paying in June', ['rental_loss']],
    ['we lost everything to the Marshall fire', ['disaster']],
    ['they taxed us like a mansion', ['escrow_or_tax_or_insurance_increase']],
    ['the special assessment is 22 thousand', ['other']],
    ["I'm raising my sister's two boys", ['other']],
    ["my ex won't sign", ['divorce_or_separation']],
    ['i left him in March', ['divorce_or_separation']],
    ['when we broke up he kept the house', ['divorce_or_separation']],
    ['my husband dropped dead in the driveway', ['death']],
    ['I was at my chemo on Tuesday and the guy that bought it came to the door', ['medical_or_disability']],
  ])('"%s"', (text, hardship) => {
    expect(told(text)).toMatchObject({ hardship });
  });

  it.each([
    'we broke the back door',
    'I work in assisted living',
    'the store hours went from 9 to 5',
    'my loan moved to Nationstar',
    'I left him a message',
    'he took the kids to school',
    'it felt like somebody died',
    'the couple rented it until they separated',
    'they keep saying layoffs are coming',
    'I am a hospice nurse',
    'I do medical billing from home',
    'my credit was bad back then',
    'hurricane windows were installed in 2021',
    'they called my ex boss',
    'They lost the big jobs.',
  ])('no hardship: "%s"', (text) => {
    expect(told(text).hardship).toBeUndefined();
  });
});

describe('a shop that closed', () => {
  it.each<[string, string[]]>([
    ['I opened a bakery in 2019. It closed in May.', ['business_failure']],
    ['we ran a day care for ten years, shut it down in June', ['business_failure']],
    ['Landscaping business went under', ['business_failure']],
    ['the restaurant closed in March, I had been a cook there nine years', ['job_loss']],
  ])('"%s"', (text, hardship) => {
    expect(told(text)).toMatchObject({ hardship });
  });

  it.each(['the store where I shop closed', 'Since the mill closed nobody around here can sell', 'the lender closed my file'])(
    'not ours: "%s"',
    (text) => {
      expect(told(text).hardship).toBeUndefined();
    },
  );
});

describe('income that came back', () => {
  it.each([
    'I started back in April at the hospital',
    'got my CDL back and am making 5,200 a month now',
    'the plant called me back three weeks ago',
  ])('"%s"', (text) => {
    expect(told(text)).toMatchObject({ incomeRestored: true });
  });

  it.each(['I hurt my back at work', 'I went back in May for a visit with my mother', 'They called back in June with an offer'])(
    'not so: "%s"',
    (text) => {
      expect(told(text).incomeRestored).not.toBe(true);
    },
  );
});
