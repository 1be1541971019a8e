import type { Api } from '../../src/rpc/api';

/** A recall of one lot, then what follows it. */
export const recallInput = (submissionId: string, lots: string): Api['openRecall']['input'] => ({
  submissionId,
  values: { kind: 'RAPPEL', lots, risk: 'Listeria', kitchenId: 'P-0001' },
  isDrill: false,
  isConfirmed: false,
});

const incidentId = 'IN-0001';

export const RECALL_ANSWER: Api['recordRecallAnswer']['input'] = {
  submissionId: 'recall answer',
  incidentId,
  recallContactId: 'RC-0001',
  values: { answer: 'DETRUIT', foundMeals: '3' },
};

export const RECALL_MESSAGES: Api['markRecallMessages']['input'] = {
  submissionId: 'recall messages',
  incidentId,
  recallContactIds: ['RC-0001'],
};

export const RECALL_END: Api['closeRecall']['input'] = {
  submissionId: 'recall end',
  incidentId,
  values: { measures: 'Lot détruit.', comment: 'Vu sur place.' },
  isClosed: true,
};

/** Twelve meals of a lot go on to the kitchen's own canteen. */
export const transferOf = (lineId: string, happenedOn: string): Api['recordLotEvent']['input'] => ({
  submissionId: 'transfer',
  lineId,
  replaces: '',
  values: { kind: 'TRANSFERT', happenedOn, time: '11h30', meals: '2', counterpartId: 'P-0001' },
});

/** Core at 6 °C: a chilled dish that may not be taken. */
export const DOOR_RED: Api['refuseAtDoor']['input'] = {
  submissionId: 'refused at the door',
  partnershipId: 'PT-0001',
  date: '2026-11-24',
  values: {
    deliveredMeals: '12',
    lotRef: 'L-WARM',
    dishName: 'Gratin',
    productionDate: '23/11/2026',
    useByDate: '26/11/2026',
    coreTemperature: '6,0',
    allergenMode: 'NON_GARANTI',
  },
  airTemperature: '',
  reheatCount: '0',
  containsRawAnimal: false,
};

export const SAMPLE_VALUES = {
  takenOn: '16/11/2026',
  partnerId: 'P-0001',
  dishName: 'Sauté de dinde',
  weightGrams: '90',
  lastServedOn: '17/11/2026',
};

export const CONTAINER_VALUES = {
  movedOn: '17/11/2026',
  partnerId: 'P-0002',
  containerType: 'BAC_GN_1_1',
  outCount: '4',
};
