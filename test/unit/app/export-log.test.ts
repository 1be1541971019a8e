import { describe, expect, it } from '@jest/globals';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

function recorded() {
  const app = smallTerritory();
  app.call('recordWeek', {
    ...WEEK,
    days: [aDay('2026-11-17'), aDay('2026-11-20')],
  });
  app.call('recordWeek', {
    ...WEEK,
    submissionId: 'corrected',
    version: 1,
    days: [
      aDay('2026-11-17', { distributedMeals: '37', stockMeals: '1' }),
      aDay('2026-11-20', { dishName: '=HYPERLINK("x")' }),
    ],
  });
  return app;
}

const PERIOD = { from: '2026-11-16', until: '2026-11-22' };

interface EpcisEvent {
  readonly type: string;
  readonly eventID: string;
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  readonly action: string;
  readonly bizStep: string;
  readonly quantityList: readonly { readonly epcClass: string; readonly quantity?: number }[];
  readonly sensorElementList?: readonly { readonly sensorReport: readonly object[] }[];
}

describe('the log of a period', () => {
  it('goes out as an EPCIS 2.0 document: only what stands, with readings and parties', () => {
    const { text, mediaType, fileName, eventCount } = recorded().call('exportLog', {
      role: 'EPCIS',
      ...PERIOD,
    });
    expect({ mediaType, fileName }).toEqual({
      mediaType: 'application/ld+json',
      fileName: 'EPCIS 2026-11-16 2026-11-22.jsonld',
    });
    // The document that was just made.
    const document = JSON.parse(text) as { epcisBody: { eventList: EpcisEvent[] } };
    expect(document).toMatchObject({
      '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
      type: 'EPCISDocument',
      schemaVersion: '2.0',
    });
    const { eventList } = document.epcisBody;
    expect(eventList).toHaveLength(eventCount);
    expect(eventCount).toBeGreaterThan(6);
    expect(new Set(eventList.map(({ eventID }) => eventID)).size).toBe(eventCount);
    const served = eventList.filter(({ bizStep }) => bizStep === 'dispensing');
    expect(served.map(({ quantityList }) => quantityList)).toEqual([
      [{ epcClass: 'urn:passe-plat:lot:P-0001.L-2026-11-17', quantity: 37 }],
      [{ epcClass: 'urn:passe-plat:lot:P-0001.L-2026-11-20', quantity: 38 }],
    ]);
    const [arrived] = eventList.filter(({ bizStep }) => bizStep === 'arriving');
    expect(arrived?.eventTimeZoneOffset).toBe('+01:00');
    expect(arrived?.sensorElementList?.[0]?.sensorReport).toEqual([
      { type: 'Temperature', value: 2.8, uom: 'CEL' },
    ]);
    for (const { eventTime, action } of eventList) {
      expect(eventTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(['ADD', 'OBSERVE', 'DELETE']).toContain(action);
    }
  });

  it.each([
    ['SENT', 'Chargement', 'Distribution'],
    ['CARRIED', 'Arrivée', 'Réception'],
    ['RECEIVED', 'Distribution', 'Chargement'],
  ] as const)('goes out as the register of what was %s', (role, has, hasNot) => {
    const { text, mediaType } = recorded().call('exportLog', { role, ...PERIOD });
    const lines = text.trim().split('\r\n');
    expect(mediaType).toBe('text/csv');
    expect(lines[0]).toMatch(
      /^\ufeff?Quand;Saisi le;Événement;.*;Cuisine;Transporteur;Bénéficiaire$/,
    );
    expect(text).toContain(`;${has};`);
    expect(text).not.toContain(`;${hasNot};`);
    expect(text).toContain('"\'=HYPERLINK(""x"")"');
  });

  it('has nothing to say of days when nothing happened', () => {
    const asked = { role: 'SENT', from: '2026-01-01', until: '2026-01-31' } as const;
    expect(recorded().call('exportLog', asked).eventCount).toBe(0);
  });
});
