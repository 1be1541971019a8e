import type { Trial } from './killed-trial';
import type { MortalApp } from './mortal-app';
import { AGREEMENT } from './small-territory';

const PERIOD = { agreementId: 'CONV-0001', from: '2026-11-01', until: '2026-11-30' } as const;

/** What is written of an agreement; `recorded` is a workbook with a week in it. */
export function agreementTrials(recorded: () => MortalApp): Trial[] {
  const agreed = () => {
    const app = recorded();
    app.call('writeAgreement', AGREEMENT);
    return app;
  };
  /** Signed, then more meals are planned than was signed. */
  const amendable = () => {
    const app = agreed();
    const change = { agreementId: 'CONV-0001', on: '2026-11-20' };
    app.call('changeAgreementStatus', { ...change, submissionId: 'signed', status: 'SIGNEE' });
    const values = { expectedMeals: '60' };
    app.call('savePartnership', { submissionId: 'more meals', id: 'PT-0001', values });
    return app;
  };
  return [
    {
      title: 'a batch of agreements',
      from: recorded,
      request: {
        name: 'writeAgreements',
        input: { submissionId: 'batch', partnershipIds: ['PT-0001'], acceptsGaps: true },
      },
    },
    {
      title: 'the state of an agreement',
      from: agreed,
      request: {
        name: 'changeAgreementStatus',
        input: {
          submissionId: 'signed',
          agreementId: 'CONV-0001',
          status: 'SIGNEE',
          on: '2026-11-20',
        },
      },
    },
    {
      title: 'a certificate of gift',
      from: agreed,
      request: {
        name: 'writeAgreementDocument',
        input: {
          submissionId: 'certificate',
          agreementId: 'CONV-0001',
          kind: 'ATTESTATION',
          from: '2026-11-01',
          until: '2026-11-30',
          acceptsGaps: true,
        },
      },
    },
    {
      title: 'an agreement',
      from: recorded,
      request: {
        name: 'writeAgreement',
        input: {
          submissionId: 'agreement',
          partnershipId: 'PT-0001',
          acceptsGaps: true,
          values: {
            startsOn: '01/12/2026',
            foodsIncluded: 'Plats cuisinés',
            containerPolicy: 'Bacs rendus lavés',
            storageDescription: 'Une armoire froide',
            shortUseByJustification: 'Distribution le soir même',
            jurisdiction: 'Nanterre',
          },
        },
      },
    },
    {
      title: 'an amendment',
      from: amendable,
      request: {
        name: 'writeAgreementDocument',
        input: {
          ...PERIOD,
          submissionId: 'amendment',
          kind: 'AVENANT',
          from: '2026-12-01',
          acceptsGaps: true,
        },
      },
    },
    {
      title: 'a yearly review',
      from: agreed,
      request: {
        name: 'writeAgreementDocument',
        input: { ...PERIOD, submissionId: 'review', kind: 'BILAN', acceptsGaps: true },
      },
    },
  ];
}
