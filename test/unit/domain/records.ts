import type { Delivery } from '../../../src/model/delivery';
import { deliveryRecord } from '../../../src/model/delivery';
import type { Contact } from '../../../src/model/contact';
import { contactRecord } from '../../../src/model/contact';
import type { Site } from '../../../src/model/site';
import { siteRecord } from '../../../src/model/site';
import type { Partner } from '../../../src/model/partner';
import { partnerRecord } from '../../../src/model/partner';
import type { Partnership } from '../../../src/model/partnership';
import { partnershipRecord } from '../../../src/model/partnership';
import { blankRow } from '../../support/blank-row';

/** Tuesday 24 November 2026 of a chilled surplus; nothing told yet. */
export function aDelivery(facts: Partial<Delivery> = {}): Delivery {
  return {
    ...blankRow(deliveryRecord.fields),
    lineId: 'D-2026-S48-0001-MA-1',
    isoWeek: '2026-S48',
    date: '2026-11-24',
    partnershipId: 'PT-0001',
    status: 'PLANIFIEE',
    ...facts,
  };
}

/** The same day, told in full and without fault. */
export function aToldDelivery(facts: Partial<Delivery> = {}): Delivery {
  return aDelivery({
    deliveredMeals: 73,
    acceptedMeals: 71,
    refusedMeals: 2,
    refusalReason: 'EMBALLAGE',
    distributedMeals: 69,
    lostMeals: 2,
    lossReason: 'CASSE',
    stockMeals: 0,
    dishName: 'Sauté de dinde',
    lotRef: 'L20261123-SD-1',
    productionDate: '2026-11-23',
    useByDate: '2026-11-26',
    departureTime: '08:30',
    arrivalTime: '09:10',
    departureTemperature: 21,
    arrivalTemperature: 28,
    outOfColdMinutes: 20,
    allergenMode: 'NON_GARANTI',
    ...facts,
  });
}

/** Chilled surplus, Tuesday and Friday, in a certified vehicle. */
export function aPartnership(facts: Partial<Partnership> = {}): Partnership {
  return {
    ...blankRow(partnershipRecord.fields),
    partnershipId: 'PT-0001',
    name: 'Nanterre, foyer Adoma',
    flowType: 'EXCEDENT',
    linkType: 'FROIDE',
    kitchenId: 'P-0001',
    recipientId: 'P-0002',
    weekdays: ['MA', 'VE'],
    vehicleType: 'FRIGORIFIQUE',
    ...facts,
  };
}

/** An approved kitchen without fault. */
export function aKitchen(facts: Partial<Partner> = {}): Partner {
  return {
    ...blankRow(partnerRecord.fields),
    partnerId: 'P-0001',
    kind: 'CUISINE_CENTRALE',
    name: 'Cuisine centrale de Nanterre',
    address: '1 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    legalForm: 'COMMUNE',
    alertPhone: '01 23 45 67 89',
    sanitaryStatus: 'AGREE',
    approvalNumber: 'FR 92.050.001 CE',
    ...facts,
  };
}

/** An authorised association without fault. */
export function anAssociation(facts: Partial<Partner> = {}): Partner {
  return {
    ...blankRow(partnerRecord.fields),
    partnerId: 'P-0002',
    kind: 'ASSOCIATION',
    name: 'Le Repas partagé',
    address: '2 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    legalForm: 'ASSOCIATION_1901',
    rna: 'W751234567',
    alertEmail: 'alerte@repas.example',
    authorisationType: 'REGIONALE',
    authorisationEndsOn: '2028-06-30',
    ...facts,
  };
}

/** Where an association hands meals out, declared in its authorisation. */
export function aSite(facts: Partial<Site> = {}): Site {
  return {
    ...blankRow(siteRecord.fields),
    siteId: 'L-0001',
    partnerId: 'P-0002',
    name: 'Salle des fêtes',
    type: 'DISTRIBUTION',
    address: '3 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    isAuthorised: true,
    ...facts,
  };
}

/** Somebody to call at work. */
export function aContact(facts: Partial<Contact> = {}): Contact {
  return {
    ...blankRow(contactRecord.fields),
    contactId: 'CT-0001',
    partnerId: 'P-0002',
    name: 'A. Durand',
    role: 'RESPONSABLE_ALERTES',
    workPhone: '01 23 45 67 89',
    ...facts,
  };
}
