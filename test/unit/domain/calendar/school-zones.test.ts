import { describe, expect, it } from '@jest/globals';
import { schoolZoneOf } from '../../../../src/domain/calendar/school-zones';
import { aKitchen } from '../records';

const zone = (told: Parameters<typeof aKitchen>[0]) => schoolZoneOf(aKitchen(told));

describe('the zone of the school holidays of a partner', () => {
  it.each([
    ['Gennevilliers', '92230', 'C'],
    ['Massy', '91300', 'C'],
    ['Villeurbanne', '69100', 'A'],
    ['Strasbourg', '67000', 'B'],
    ['Montpellier', '34000', 'C'],
    ['Caen', '14000', 'B'],
    ['Ajaccio', '20000', 'CORSE'],
    ['Saint-Denis de La Réunion', '97400', 'REUNION'],
  ])('is that of its département: %s', (_town, postcode, expected) => {
    expect(zone({ communeCode: null, postcode, schoolZone: null })).toBe(expected);
  });

  it('is what the partner tells when it tells one', () => {
    expect(zone({ postcode: '92230', schoolZone: 'A' })).toBe('A');
  });

  it('is not guessed for a territory without a zone', () => {
    expect(zone({ communeCode: null, postcode: '98800', schoolZone: null })).toBeNull();
  });

  it('is known for each of the 96 départements of metropolitan France', () => {
    const numbers = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
    const codes = [...numbers.filter((code) => code !== '20'), '2A', '2B'].map(
      (code) => `${code}001`,
    );
    expect(codes).toHaveLength(96);
    const zones = codes.map((communeCode) => zone({ communeCode, schoolZone: null }));
    expect(zones.filter((each) => each === null)).toEqual([]);
    const count = (name: string) => zones.filter((each) => each === name).length;
    expect(['A', 'B', 'C', 'CORSE'].map(count)).toEqual([32, 41, 21, 2]);
  });
});
